package threadwork.ex20testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            Counter counter = counters.get();
            Callable<Long> increments = () -> {
                for (int i = 0; i < 100_000; i++) {
                    counter.increment();
                }
                return 0L;
            };
            Callable<Long> looks = () -> {
                long last = 0;
                for (int i = 0; i < 100_000; i++) {
                    long value = counter.value();
                    if (value < last) {
                        throw new AssertionError("it counts backwards");
                    }
                    last = value;
                }
                return last;
            };
            for (Future<Long> future : pool.invokeAll(List.of(increments, looks, increments))) {
                future.get();
            }
            if (counter.value() != 200_000) {
                throw new AssertionError("200000 increments, value " + counter.value());
            }
            if (counters.get().value() != 0) {
                throw new AssertionError("a new counter does not begin at 0");
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
