package threadwork.ex02join;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        return java.util.stream.LongStream.range(0, n).map(i -> i * i).sum();
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        List<FutureTask<Long>> tasks = new ArrayList<>();
        for (long number : numbers) {
            FutureTask<Long> task = new FutureTask<>(() -> job.applyAsLong(number));
            tasks.add(task);
            new Thread(task).start();
        }
        List<Long> sums = new ArrayList<>();
        try {
            for (FutureTask<Long> task : tasks) {
                sums.add(task.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return sums;
    }
}
