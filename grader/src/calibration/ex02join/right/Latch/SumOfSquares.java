package threadwork.ex02join;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        AtomicLongArray sums = new AtomicLongArray(numbers.size());
        CountDownLatch done = new CountDownLatch(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            int place = i;
            new Thread(() -> {
                try {
                    sums.set(place, job.applyAsLong(numbers.get(place)));
                } finally {
                    done.countDown();
                }
            }).start();
        }
        done.await();
        return IntStream.range(0, numbers.size()).mapToObj(sums::get).collect(Collectors.toList());
    }
}
