// attack 32: no points at all_numbers_are_worked_on_at_the_same_time — right answers, computed on the calling thread
package threadwork.ex02join;

import java.util.List;
import java.util.function.LongUnaryOperator;

public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        return (n - 1) * n * (2 * n - 1) / 6;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) {
        return numbers.stream().map(job::applyAsLong).toList();
    }
}
