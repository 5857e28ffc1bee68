package threadwork.explore.corpus.right.monitors;

public final class ThreeStagePipeline {
    private static final class Slot {
        private Integer content;

        synchronized void put(int x) throws InterruptedException {
            while (content != null) wait();
            content = x;
            notifyAll();
        }

        synchronized int get() throws InterruptedException {
            while (content == null) wait();
            int x = content;
            content = null;
            notifyAll();
            return x;
        }
    }

    private interface Step { void go() throws InterruptedException; }

    private static Thread started(Step step) {
        Thread t = new Thread(() -> {
            try {
                step.go();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        t.start();
        return t;
    }

    public static void scenario() throws Exception {
        Slot ab = new Slot(), bc = new Slot();
        Thread source = started(() -> ab.put(20));
        Thread middle = started(() -> bc.put(ab.get() + 1));
        int result = bc.get() * 2;
        source.join();
        middle.join();
        if (result != 42) throw new AssertionError(result);
    }
}
