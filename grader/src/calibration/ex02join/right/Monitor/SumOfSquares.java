package threadwork.ex02join;

import java.util.Arrays;
import java.util.List;
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
        int[] left = {numbers.size()};
        Object lock = new Object();
        for (int i = 0; i < sums.length; i++) {
            int place = i;
            new Thread(() -> {
                long sum = job.applyAsLong(numbers.get(place));
                synchronized (lock) {
                    sums[place] = sum;
                    left[0]--;
                    lock.notifyAll();
                }
            }).start();
        }
        synchronized (lock) {
            while (left[0] > 0) {
                lock.wait();
            }
            return Arrays.stream(sums).boxed().collect(Collectors.toList());
        }
    }
}
