// finds: RACE — volatile is only the reference, not the elements
package threadwork.explore.corpus.wrong.monitors;

public final class ElementsOfVolatileArray {
    private volatile int[] cells = new int[1];

    public static void scenario() throws Exception {
        ElementsOfVolatileArray e = new ElementsOfVolatileArray();
        int[] seen = new int[1];
        Thread a = new Thread(() -> e.cells[0] = 5);
        Thread b = new Thread(() -> seen[0] = e.cells[0]);
        a.start();
        b.start();
        a.join();
        b.join();
        if (seen[0] != 0 && seen[0] != 5) throw new AssertionError(seen[0]);
    }
}
