package threadwork.explore.corpus.right.monitors;

public final class WriterPreference {
    private int activeReaders;
    private int waitingWriters;
    private boolean activeWriter;
    private int document;

    private int read() throws InterruptedException {
        synchronized (this) {
            while (activeWriter || waitingWriters > 0) wait();
            activeReaders++;
        }
        int seen = document;
        synchronized (this) {
            activeReaders--;
            notifyAll();
        }
        return seen;
    }

    private void append(int x) throws InterruptedException {
        synchronized (this) {
            waitingWriters++;
            while (activeWriter || activeReaders > 0) wait();
            waitingWriters--;
            activeWriter = true;
        }
        document = document * 10 + x;
        synchronized (this) {
            activeWriter = false;
            notifyAll();
        }
    }

    public static void scenario() throws Exception {
        WriterPreference lib = new WriterPreference();
        int[] seen = {-1};
        Thread w1 = new Thread(() -> {
            try { lib.append(1); } catch (InterruptedException e) { throw new RuntimeException(e); }
        });
        Thread w2 = new Thread(() -> {
            try { lib.append(2); } catch (InterruptedException e) { throw new RuntimeException(e); }
        });
        Thread r = new Thread(() -> {
            try { seen[0] = lib.read(); } catch (InterruptedException e) { throw new RuntimeException(e); }
        });
        w1.start(); r.start(); w2.start();
        w1.join(); w2.join(); r.join();
        int end = lib.document;
        if (end != 12 && end != 21) throw new AssertionError("document " + end);
        int s = seen[0];
        if (s != 0 && s != end && s != end / 10) throw new AssertionError("reader saw " + s + " of " + end);
    }
}
