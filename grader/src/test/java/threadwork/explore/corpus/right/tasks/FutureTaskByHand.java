package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.FutureTask;

public final class FutureTaskByHand {
    public static void scenario() throws Exception {
        int[] data = {3, 1, 4};
        FutureTask<Integer> sum = new FutureTask<>(() -> {
            int s = 0;
            for (int d : data) s += d;
            return s;
        });
        FutureTask<Integer> max = new FutureTask<>(() -> {
            int m = Integer.MIN_VALUE;
            for (int d : data) m = Math.max(m, d);
            return m;
        });
        Thread t1 = new Thread(sum);
        Thread t2 = new Thread(max);
        t1.start();
        t2.start();
        if (sum.get() != 8) throw new AssertionError("sum");
        if (max.get() != 4) throw new AssertionError("max");
        t1.join();
        t2.join();
    }
}
