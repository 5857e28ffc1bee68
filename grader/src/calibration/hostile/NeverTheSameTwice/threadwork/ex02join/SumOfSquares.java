// attack 67: no points at it_returns_only_when_every_result_is_there, every_number_gets_one_result_at_its_place, two_calls_at_the_same_time_do_not_mix — a list that works out what it holds only when it is read, and shows something else each time
package threadwork.ex02join;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        return (n - 1) * n * (2 * n - 1) / 6;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (long number : numbers) {
            Thread thread = new Thread(() -> job.applyAsLong(number));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new AbstractList<>() {
            private int reads;

            @Override
            public Long get(int index) {
                return (long) reads++;
            }

            @Override
            public int size() {
                return numbers.size() + reads % 2;
            }
        };
    }
}
