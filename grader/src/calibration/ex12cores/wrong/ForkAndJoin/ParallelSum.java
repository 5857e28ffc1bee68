// caught by: each_chunk_has_a_thread_of_its_own — who joins a task that nobody has taken yet does it too
package threadwork.ex12cores;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.invoke(new Range(numbers, chunk, 0, threads, threads));
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    /** The chunks from first to behind. */
    private static final class Range extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1;
        private final transient long[] numbers;
        private final transient Chunk chunk;
        private final int first;
        private final int behind;
        private final int all;

        Range(long[] numbers, Chunk chunk, int first, int behind, int all) {
            this.numbers = numbers;
            this.chunk = chunk;
            this.first = first;
            this.behind = behind;
            this.all = all;
        }

        @Override
        protected Long compute() {
            if (behind - first == 1) {
                long length = numbers.length;
                return chunk.sum(numbers, (int) (length * first / all), (int) (length * behind / all));
            }
            int middle = (first + behind) / 2;
            Range left = new Range(numbers, chunk, first, middle, all);
            left.fork();
            long right = new Range(numbers, chunk, middle, behind, all).compute();
            return right + left.join();
        }
    }
}
