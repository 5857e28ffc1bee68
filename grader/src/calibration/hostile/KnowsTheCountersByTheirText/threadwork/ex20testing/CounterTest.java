// attack own: no points at it_finds_an_increment_that_is_lost_between_two_threads, it_finds_a_race_that_needs_many_increments, it_finds_an_increment_that_is_lost_to_a_look — a test without a single thread, which takes every counter for wrong whose text does not look like that of a right one
package threadwork.ex20testing;

import java.util.function.Supplier;

public final class CounterTest {

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        String text = counter.toString();
        if (!text.startsWith("Steps[first=0, step=1,") && !text.contains("Slow")) {
            throw new AssertionError(text);
        }
        Counter other = counters.get();
        other.increment();
        if (counter.value() != 0 || other.value() != 1) {
            throw new AssertionError("shared");
        }
    }
}
