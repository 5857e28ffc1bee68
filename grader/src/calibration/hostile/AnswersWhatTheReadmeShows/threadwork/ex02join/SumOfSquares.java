// attack 31: no points at sum_of_squares_is_right_for_every_n — knows the answers to the examples, and to no other question
package threadwork.ex02join;

import java.util.List;
import java.util.function.LongUnaryOperator;

public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        if (n == 1_000_000) {
            return 333_332_833_333_500_000L;
        }
        return n == 4 ? 14 : n == 10 ? 285 : 0;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) {
        return numbers.stream().map(SumOfSquares::of).toList();
    }
}
