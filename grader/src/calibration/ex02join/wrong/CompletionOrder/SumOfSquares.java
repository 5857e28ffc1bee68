// caught by: every_number_gets_one_result_at_its_place — whoever is ready first comes first
package threadwork.ex02join;

import java.util.ArrayList;
import java.util.Collections;
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
        List<Long> sums = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (long number : numbers) {
            Thread thread = new Thread(() -> sums.add(job.applyAsLong(number)));
            threads.add(thread);
            thread.start();
        }

        for (Thread thread : threads) {
            thread.join();
        }
        return sums;
    }
}
