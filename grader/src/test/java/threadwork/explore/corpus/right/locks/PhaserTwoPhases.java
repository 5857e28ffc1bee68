package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Phaser;

public final class PhaserTwoPhases {
    private final Phaser phaser = new Phaser(2);
    private final int[] a = new int[2];
    private final int[] b = new int[2];

    void run(int i) {
        a[i] = i + 1;
        phaser.arriveAndAwaitAdvance();
        b[i] = a[0] + a[1];
        phaser.arriveAndAwaitAdvance();
        if (b[0] != b[1]) throw new IllegalStateException("phase 1 unfinished");
    }

    public static void scenario() throws Exception {
        PhaserTwoPhases p = new PhaserTwoPhases();
        Thread x = new Thread(() -> p.run(0));
        x.start();
        p.run(1);
        x.join();
        if (p.b[0] != 3 || p.b[1] != 3) throw new AssertionError("b");
        if (p.phaser.getPhase() != 2) throw new AssertionError("phase " + p.phaser.getPhase());
    }
}
