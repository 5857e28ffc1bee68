// caught by: it_finds_counters_that_count_for_each_thread_apart — nobody else increments
package threadwork.ex20testing;

import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) {
        Counter counter = counters.get();
        for (int i = 0; i < 10_000; i++) {
            counter.increment();
        }
        if (counter.value() != 10_000 || counters.get().value() != 0) {
            throw new AssertionError("wrong");
        }
    }
}
