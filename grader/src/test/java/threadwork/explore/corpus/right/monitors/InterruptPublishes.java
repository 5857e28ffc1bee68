package threadwork.explore.corpus.right.monitors;

/** JLS 17.4.4: an interrupt synchronizes-with the point where it is noticed. */
public final class InterruptPublishes {
    private int data;

    public static void scenario() throws Exception {
        InterruptPublishes p = new InterruptPublishes();
        int[] seen = new int[1];
        Thread t = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.yield();
            }
            seen[0] = p.data;
        });
        t.start();
        p.data = 8;
        t.interrupt();
        t.join();
        if (seen[0] != 8) throw new AssertionError("seen " + seen[0]);
    }
}
