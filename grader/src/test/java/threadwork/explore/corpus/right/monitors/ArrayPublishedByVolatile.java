package threadwork.explore.corpus.right.monitors;

public final class ArrayPublishedByVolatile {
    private volatile int[] published;

    public static void scenario() throws Exception {
        ArrayPublishedByVolatile a = new ArrayPublishedByVolatile();
        boolean[] bad = new boolean[2];
        Thread maker = new Thread(() -> {
            int[] squares = new int[3];
            for (int i = 0; i < squares.length; i++) squares[i] = i * i;
            a.published = squares;
        });
        class Looker extends Thread {
            final int slot;
            Looker(int slot) { this.slot = slot; }
            @Override public void run() {
                int[] p = a.published;
                bad[slot] = p != null && p[2] != 4;
            }
        }
        Looker l0 = new Looker(0), l1 = new Looker(1);
        l0.start();
        maker.start();
        l1.start();
        l0.join();
        maker.join();
        l1.join();
        if (bad[0] || bad[1]) throw new AssertionError("array seen half filled");
    }
}
