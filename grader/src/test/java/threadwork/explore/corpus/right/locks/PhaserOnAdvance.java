package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Phaser;

public final class PhaserOnAdvance {
    private static class SummingPhaser extends Phaser {
        final int[] in = new int[2];
        int sum;

        SummingPhaser() { super(2); }

        @Override
        protected boolean onAdvance(int phase, int registered) {
            sum += in[0] + in[1];
            return phase == 1;
        }
    }

    public static void scenario() throws Exception {
        SummingPhaser sp = new SummingPhaser();
        Runnable[] jobs = new Runnable[2];
        for (int k = 0; k < jobs.length; k++) {
            final int me = k;
            jobs[k] = () -> {
                sp.in[me] = 1;
                sp.arriveAndAwaitAdvance();
                sp.in[me] = 10;
                sp.arriveAndAwaitAdvance();
            };
        }
        Thread t = new Thread(jobs[0]), u = new Thread(jobs[1]);
        t.start(); u.start(); t.join(); u.join();
        if (sp.sum != 22) throw new AssertionError("sum " + sp.sum);
        if (!sp.isTerminated()) throw new AssertionError("not terminated");
    }
}
