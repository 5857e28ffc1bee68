// caught by: it_sleeps_while_it_waits — yield gives way for a moment and asks again
package threadwork.ex02join;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

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
        long[] sums = new long[numbers.size()];
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < sums.length; i++) {
            int place = i;
            new Thread(() -> {
                sums[place] = job.applyAsLong(numbers.get(place));
                done.incrementAndGet();
            }).start();
        }
        while (done.get() < sums.length) {
            Thread.yield();
        }
        return Arrays.stream(sums).boxed().collect(Collectors.toList());
    }
}
