package threadwork.explore.corpus.right.monitors;

public final class TimedWaitInLoop {
    private String message;

    public static void scenario() throws Exception {
        TimedWaitInLoop box = new TimedWaitInLoop();
        int[] length = new int[1];
        Thread reader = new Thread(() -> {
            synchronized (box) {
                while (box.message == null) {
                    try {
                        box.wait(100);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                length[0] = box.message.length();
            }
        });
        reader.start();
        synchronized (box) {
            box.message = "four";
            box.notifyAll();
        }
        reader.join();
        if (length[0] != 4) throw new AssertionError(length[0]);
    }
}
