package threadwork.explore.corpus.right.monitors;

public final class DeadlineWait {
    private final Object monitor = new Object();
    private boolean happened = false;

    boolean await(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000L;
        synchronized (monitor) {
            while (!happened) {
                long left = deadline - System.nanoTime();
                if (left <= 0) return false;
                monitor.wait(left / 1_000_000L + 1);
            }
            return true;
        }
    }

    public static void scenario() throws Exception {
        DeadlineWait nothing = new DeadlineWait();
        boolean[] r = {true};
        Thread t = new Thread(() -> {
            try {
                r[0] = nothing.await(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        t.start();
        t.join();
        if (r[0]) throw new AssertionError("nobody signalled");
    }
}
