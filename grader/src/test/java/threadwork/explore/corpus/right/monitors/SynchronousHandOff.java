package threadwork.explore.corpus.right.monitors;

public final class SynchronousHandOff {
    private Object item;
    private int taken;

    private synchronized void put(Object o) throws InterruptedException {
        while (item != null) wait();
        item = o;
        notifyAll();
        while (item == o) wait(); // returns only when somebody has it
    }

    private synchronized Object take() throws InterruptedException {
        while (item == null) wait();
        Object o = item;
        item = null;
        taken++;
        notifyAll();
        return o;
    }

    private synchronized int taken() { return taken; }

    public static void scenario() throws Exception {
        SynchronousHandOff channel = new SynchronousHandOff();
        boolean[] ok = new boolean[2];
        Thread sender = new Thread(() -> {
            try {
                channel.put("x");
                boolean one = channel.taken() >= 1;
                channel.put("y");
                ok[0] = one && channel.taken() == 2;
            } catch (InterruptedException e) {
                throw new RuntimeException(e);
            }
        });
        Thread receiver = new Thread(() -> {
            try {
                ok[1] = "x".equals(channel.take()) & "y".equals(channel.take());
            } catch (InterruptedException e) {
                throw new RuntimeException(e);
            }
        });
        sender.start();
        receiver.start();
        sender.join();
        receiver.join();
        if (!ok[0] || !ok[1]) throw new AssertionError(ok[0] + " " + ok[1]);
    }
}
