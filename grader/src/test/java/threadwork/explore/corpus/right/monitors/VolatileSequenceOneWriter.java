package threadwork.explore.corpus.right.monitors;

/** One thread only writes the volatile, so ++ is fine here. */
public final class VolatileSequenceOneWriter {
    private volatile int sequence;

    public static void scenario() throws Exception {
        VolatileSequenceOneWriter v = new VolatileSequenceOneWriter();
        int[] seen = new int[2];
        Thread writer = new Thread(() -> {
            v.sequence++;
            v.sequence++;
            v.sequence++;
        });
        Thread reader = new Thread(() -> {
            seen[0] = v.sequence;
            seen[1] = v.sequence;
        });
        writer.start();
        reader.start();
        writer.join();
        reader.join();
        if (seen[0] > seen[1] || seen[1] > 3 || v.sequence != 3) throw new AssertionError(seen[0] + " " + seen[1]);
    }
}
