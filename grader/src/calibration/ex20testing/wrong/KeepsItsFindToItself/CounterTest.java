// caught by: it_passes_on_what_goes_wrong_at_a_look — the thread that looks finds it, and ends; nobody else hears of it
package threadwork.ex20testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private static final int EACH = 5_000;

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(new Thread(() -> {
                for (int i = 0; i < EACH; i++) {
                    counter.increment();
                }
            }));
        }
        threads.add(new Thread(() -> {
            long before = 0;
            for (int i = 0; i < EACH; i++) {
                long now = counter.value();
                if (now < before || now > 4 * EACH) {
                    throw new AssertionError("the value went from " + before + " to " + now);
                }
                before = now;
            }
        }));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (counter.value() != 4 * EACH || counters.get().value() != 0) {
            throw new AssertionError("not what was counted");
        }
    }
}
