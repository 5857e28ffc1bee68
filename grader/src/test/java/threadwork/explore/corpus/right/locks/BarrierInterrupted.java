package threadwork.explore.corpus.right.locks;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/** One party is interrupted: either both pass or neither. */
public final class BarrierInterrupted {
    private static final class Party extends Thread {
        private final CyclicBarrier barrier;
        private boolean passed;

        private Party(CyclicBarrier barrier) {
            this.barrier = barrier;
        }

        @Override
        public void run() {
            try {
                barrier.await();
                passed = true;
            } catch (InterruptedException | BrokenBarrierException e) {
                passed = false;
            }
        }
    }

    public static void scenario() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Party p = new Party(barrier);
        Party q = new Party(barrier);
        p.start();
        q.start();
        p.interrupt();
        p.join();
        q.join();
        if (p.passed != q.passed) throw new AssertionError("only one passed");
        if (p.passed == barrier.isBroken()) throw new AssertionError("passed a broken barrier");
    }
}
