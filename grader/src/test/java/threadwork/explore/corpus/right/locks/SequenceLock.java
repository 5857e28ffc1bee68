package threadwork.explore.corpus.right.locks;

/** One writer; readers repeat until they have seen the same even number twice. Everything is volatile. */
public final class SequenceLock {
    private volatile int seq;
    private volatile int lo, hi;

    void write(int v) {
        int s = seq;
        seq = s + 1;
        lo = v;
        hi = v;
        seq = s + 2;
    }

    int readDifference() {
        while (true) {
            int s = seq;
            if ((s & 1) == 0) {
                int a = lo;
                int b = hi;
                if (seq == s) return a - b;
            }
            Thread.onSpinWait();
        }
    }

    public static void scenario() throws Exception {
        SequenceLock sl = new SequenceLock();
        Thread writer = new Thread(() -> sl.write(11));
        writer.start();
        int d = sl.readDifference();
        writer.join();
        if (d != 0) throw new AssertionError("torn by " + d);
        if (sl.readDifference() != 0 || sl.lo != 11) throw new AssertionError("end");
    }
}
