package threadwork.explore.corpus.right.monitors;

public final class CyclicBarrierByHand {
    static final class Barrier {
        private final int parties;
        private int waiting;
        private int generation;

        Barrier(int parties) { this.parties = parties; }

        synchronized void await() throws InterruptedException {
            int mine = generation;
            if (++waiting == parties) {
                waiting = 0;
                generation++;
                notifyAll();
            } else {
                while (mine == generation) wait();
            }
        }
    }

    public static void scenario() throws Exception {
        Barrier barrier = new Barrier(2);
        int[][] written = new int[2][2]; // [round][party]
        boolean[] fine = new boolean[2];
        class Party implements Runnable {
            final int me;

            Party(int me) { this.me = me; }

            @Override public void run() {
                try {
                    boolean ok = true;
                    for (int round = 0; round < 2; round++) {
                        written[round][me] = 1;
                        barrier.await();
                        ok &= written[round][1 - me] == 1;
                    }
                    fine[me] = ok;
                } catch (InterruptedException e) {
                    throw new RuntimeException(e);
                }
            }
        }
        Thread a = new Thread(new Party(0));
        Thread b = new Thread(new Party(1));
        a.start();
        b.start();
        a.join();
        b.join();
        if (!fine[0] || !fine[1]) throw new AssertionError("somebody ran through the barrier");
    }
}
