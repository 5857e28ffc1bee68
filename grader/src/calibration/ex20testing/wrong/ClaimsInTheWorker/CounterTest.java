// caught by: it_tells_right_counters_from_one_that_never_counts — the AssertionError ends the worker, and nobody else hears of it
package threadwork.ex20testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    /** Every thread but the last to end would see less than all: so each claims its own part. */
    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(new Thread(() -> {
                for (int i = 1; i <= 5_000; i++) {
                    counter.increment();
                    if (counter.value() < i) {
                        throw new AssertionError("an increment is missing");
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
