package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Phaser;

public final class PhaserTwoPhases {
    public static void scenario() throws Exception {
        Phaser phaser = new Phaser(2);
        int[] first = new int[2];
        int[] second = new int[2];
        Thread[] party = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int me = i;
            party[i] = new Thread(() -> {
                first[me] = me + 1;
                phaser.arriveAndAwaitAdvance();
                second[me] = first[0] + first[1];
                phaser.arriveAndDeregister();
            });
            party[i].start();
        }
        for (Thread t : party) t.join();
        if (second[0] != 3 || second[1] != 3) throw new AssertionError(second[0] + " " + second[1]);
        if (!phaser.isTerminated()) throw new AssertionError("phaser still open");
    }
}
