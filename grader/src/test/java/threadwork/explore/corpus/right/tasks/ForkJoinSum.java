package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;

public final class ForkJoinSum {

    static final class Sum extends RecursiveTask<Integer> {
        private static final long serialVersionUID = 1L;
        private final int[] numbers;
        private final int from;
        private final int to;

        Sum(int[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from <= 2) {
                int s = 0;
                for (int i = from; i < to; i++) s += numbers[i];
                return s;
            }
            int mid = (from + to) >>> 1;
            Sum left = new Sum(numbers, from, mid);
            Sum right = new Sum(numbers, mid, to);
            left.fork();
            int r = right.compute();
            return left.join() + r;
        }
    }

    public static void scenario() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        int total = pool.invoke(new Sum(new int[] {1, 2, 3, 4, 5, 6}, 0, 6));
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (total != 21) throw new AssertionError("total " + total);
    }
}
