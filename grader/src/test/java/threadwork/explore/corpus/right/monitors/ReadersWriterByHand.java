package threadwork.explore.corpus.right.monitors;

public final class ReadersWriterByHand {
    static class RwLock {
        private int readers;
        private boolean writing;

        synchronized void lockRead() throws InterruptedException {
            while (writing) wait();
            readers++;
        }

        synchronized void unlockRead() {
            readers--;
            if (readers == 0) notifyAll();
        }

        synchronized void lockWrite() throws InterruptedException {
            while (writing || readers > 0) wait();
            writing = true;
        }

        synchronized void unlockWrite() {
            writing = false;
            notifyAll();
        }
    }

    static class Pair { int left, right; }

    static class Reader extends Thread {
        final RwLock rw; final Pair pair;
        boolean torn = true;

        Reader(RwLock rw, Pair pair) { this.rw = rw; this.pair = pair; }

        @Override public void run() {
            try {
                rw.lockRead();
                try {
                    torn = pair.left != pair.right;
                } finally {
                    rw.unlockRead();
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }

    public static void scenario() throws Exception {
        RwLock rw = new RwLock();
        Pair pair = new Pair();
        Reader r1 = new Reader(rw, pair), r2 = new Reader(rw, pair);
        r1.start();
        r2.start();
        rw.lockWrite();
        try {
            pair.left = 9;
            pair.right = 9;
        } finally {
            rw.unlockWrite();
        }
        r1.join();
        r2.join();
        if (r1.torn || r2.torn) throw new AssertionError("torn read");
    }
}
