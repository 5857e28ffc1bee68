package threadwork.explore.corpus.right.locks;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public final class BarrierWithAction {
    private final int[] parts = new int[2];
    private int total;
    private final CyclicBarrier barrier = new CyclicBarrier(2, () -> total = parts[0] + parts[1]);
    private final int[] seen = new int[2];

    private void work(int i) {
        parts[i] = 10 * (i + 1);
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        seen[i] = total;
    }

    public static void scenario() throws Exception {
        BarrierWithAction b = new BarrierWithAction();
        Thread t0 = new Thread(() -> b.work(0));
        Thread t1 = new Thread(() -> b.work(1));
        t0.start();
        t1.start();
        t0.join();
        t1.join();
        for (int s : b.seen) {
            if (s != 30) throw new AssertionError("saw " + s);
        }
    }
}
