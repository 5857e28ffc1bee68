package threadwork.ex02join;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += i * i;
        }
        return sum;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        Map<Integer, Long> sums = new ConcurrentSkipListMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            int place = i;
            pool.execute(() -> sums.put(place, job.applyAsLong(numbers.get(place))));
        }
        pool.shutdown();
        boolean ended = false;
        while (!ended) {
            ended = pool.awaitTermination(100, TimeUnit.MILLISECONDS);
        }
        return new ArrayList<>(sums.values());
    }
}
