// caught by: it_tells_right_counters_from_one_that_never_counts — it prints the value, for somebody to look at
package threadwork.ex20testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    private static final int EACH = 5_000;

    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(new Thread(() -> repeat(() -> counter.increment())));
        }
        threads.add(new Thread(() -> repeat(() -> counter.value())));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println("value: " + counter.value());
        if (counters.get().value() != 0) {
            throw new AssertionError("a new counter must be at 0");
        }
    }

    private static void repeat(Runnable step) {
        for (int i = 0; i < EACH; i++) {
            step.run();
        }
    }
}
