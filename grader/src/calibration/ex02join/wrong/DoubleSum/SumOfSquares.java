// caught by: sum_of_squares_is_right_for_every_n — above 2^53 a double does not hold every whole number
package threadwork.ex02join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        double sum = 0;
        for (long i = 0; i < n; i++) {
            sum += Math.pow(i, 2);
        }
        return (long) sum;
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
        return Arrays.asList(sums);
    }
}
