// caught by: two_calls_at_the_same_time_do_not_mix — each call waits for the threads of all others
package threadwork.ex02join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private static final List<Thread> threads = new CopyOnWriteArrayList<>();

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
        Long[] sums = new Long[numbers.size()];
        for (int i = 0; i < sums.length; i++) {
            int place = i;
            Thread thread = new Thread(() -> sums[place] = job.applyAsLong(numbers.get(place)));
            threads.add(thread);
            thread.start();
        }

        for (Thread thread : List.copyOf(threads)) {
            thread.join();
        }
        return Arrays.asList(sums);
    }
}
