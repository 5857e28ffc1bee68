package threadwork.explore.corpus.right.monitors;

public final class MonotonicPhase {
    private int phase;
    private final int[] notes = new int[3];

    private synchronized void advanceTo(int p) {
        if (p > phase) {
            phase = p;
            notifyAll();
        }
    }

    private synchronized void awaitAtLeast(int p) throws InterruptedException {
        while (phase < p) wait();
    }

    public static void scenario() throws Exception {
        MonotonicPhase m = new MonotonicPhase();
        Thread second = new Thread(() -> {
            try {
                m.awaitAtLeast(1);
                m.notes[1] = m.notes[0] + 1;
                m.advanceTo(2);
            } catch (InterruptedException e) {
                throw new Error(e);
            }
        });
        Thread third = new Thread(() -> {
            try {
                m.awaitAtLeast(2);
                m.notes[2] = m.notes[0] + m.notes[1];
            } catch (InterruptedException e) {
                throw new Error(e);
            }
        });
        third.start();
        second.start();
        m.notes[0] = 5;
        m.advanceTo(1);
        second.join();
        third.join();
        if (m.notes[2] != 11) throw new AssertionError(m.notes[2]);
    }
}
