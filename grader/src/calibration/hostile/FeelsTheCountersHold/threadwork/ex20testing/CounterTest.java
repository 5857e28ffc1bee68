// attack own: no points at it_finds_a_race_that_needs_many_increments, it_finds_an_increment_that_is_lost_to_a_look — a test on one thread, which knows the wrong counters by where they make it wait
package threadwork.ex20testing;

import java.util.function.Supplier;

public final class CounterTest {

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        for (int i = 1; i <= 400; i++) {
            long before = System.nanoTime();
            counter.increment();
            if (i > 1 && System.nanoTime() - before > 50_000_000) {
                throw new AssertionError("held at increment " + i);
            }
        }
        long before = System.nanoTime();
        long value = counter.value();
        if (System.nanoTime() - before > 50_000_000 || value != 400) {
            throw new AssertionError("held, or wrong: " + value);
        }
        Counter other = counters.get();
        if (other.value() != 0) {
            throw new AssertionError("shared");
        }
    }
}
