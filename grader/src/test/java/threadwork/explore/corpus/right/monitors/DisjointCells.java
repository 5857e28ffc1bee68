package threadwork.explore.corpus.right.monitors;

public final class DisjointCells {
    private final boolean[] bits = new boolean[4]; // neighbours, but every cell has one owner

    private void set(int from) {
        bits[from] = true;
        bits[from + 2] = bits[from];
    }

    public static void scenario() throws Exception {
        DisjointCells d = new DisjointCells();
        Thread even = new Thread(() -> d.set(0));
        Thread odd = new Thread(() -> d.set(1));
        even.start();
        odd.start();
        even.join();
        odd.join();
        for (int i = 0; i < d.bits.length; i++)
            if (!d.bits[i]) throw new AssertionError("bit " + i + " lost");
    }
}
