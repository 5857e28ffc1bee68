package threadwork.explore.corpus.right.monitors;

public final class DoneFlagOnTheThreadItself {
    static class Worker extends Thread {
        private boolean done;
        private int result;

        @Override
        public void run() {
            int r = 6 * 7;
            synchronized (this) {
                result = r;
                done = true;
                notifyAll();
            }
        }

        synchronized int awaitResult() throws InterruptedException {
            while (!done) wait();
            return result;
        }
    }

    public static void scenario() throws Exception {
        Worker w = new Worker();
        w.start();
        int r = w.awaitResult();
        w.join();
        if (r != 42) throw new AssertionError(r);
    }
}
