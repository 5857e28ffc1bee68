package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Phaser;

public final class PhaserRegisterAndLeave {
    public static void scenario() throws Exception {
        Phaser ph = new Phaser(1); // main
        int[] out = new int[2];
        Thread[] th = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int id = i;
            ph.register();
            th[i] = new Thread(() -> {
                out[id] = id + 5;
                ph.arriveAndDeregister();
            });
            th[i].start();
        }
        ph.arriveAndAwaitAdvance();
        int sum = out[0] + out[1];
        ph.arriveAndDeregister();
        for (Thread t : th) t.join();
        if (sum != 11) throw new AssertionError("sum " + sum);
        if (!ph.isTerminated()) throw new AssertionError("phaser should be terminated");
    }
}
