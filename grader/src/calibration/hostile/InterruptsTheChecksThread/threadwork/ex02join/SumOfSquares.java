// attack own: no points at all_numbers_are_worked_on_at_the_same_time, it_returns_only_when_every_result_is_there, sum_of_squares_is_right_for_every_n — learns the thread of the grader when that asks an exception for its message, and interrupts it in every later check
package threadwork.ex02join;

import java.util.List;
import java.util.function.LongUnaryOperator;

public final class SumOfSquares {

    private static volatile Thread graders;

    private SumOfSquares() {
    }

    public static long of(long n) {
        disturb();
        return 0;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) {
        disturb();
        return null;
    }

    private static void disturb() {
        Thread known = graders;
        if (known == null) {
            throw new Spy();
        }
        for (int i = 0; i < 50; i++) {
            known.interrupt();
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static final class Spy extends RuntimeException {

        @Override
        public String getMessage() {
            graders = Thread.currentThread();
            return "not yet";
        }
    }
}
