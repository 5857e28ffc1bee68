// caught by: all_numbers_are_worked_on_at_the_same_time — about as many threads as cores, and the caller is one of them
package threadwork.ex02join;

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
        return numbers.parallelStream().map(job::applyAsLong).collect(Collectors.toList());
    }
}
