// caught by: every_number_gets_one_result_at_its_place — the threads are only for show: the caller computes everything again
package threadwork.ex02join;

import java.util.ArrayList;
import java.util.List;
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
        Long[] sums = new Long[numbers.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            int place = i;
            Thread thread = new Thread(() -> sums[place] = job.applyAsLong(numbers.get(place)));
            threads.add(thread);
            thread.start();
        }

        for (Thread thread : threads) {
            thread.join();
        }

        List<Long> all = new ArrayList<>();
        for (long number : numbers) {
            all.add(job.applyAsLong(number));
        }
        return all;
    }
}
