package threadwork.ex20testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    /** The test's own thread takes part; it waits with limits that no right counter needs. */
    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        Counter untouched = counters.get();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch ended = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            int own = i;
            pool.execute(() -> {
                for (int k = 0; k < 5_000; k++) {
                    counter.increment();
                    if (own == 1 && k % 500 == 499) {
                        counter.value();
                    }
                }
                ended.countDown();
            });
        }
        for (int k = 0; k < 5_000; k++) {
            counter.increment();
        }
        pool.shutdown();
        boolean allEnded = ended.await(5, TimeUnit.MINUTES) && pool.awaitTermination(5, TimeUnit.MINUTES);
        if (!allEnded || counter.value() != 15_000 || untouched.value() != 0) {
            throw new AssertionError("wrong after 15000 increments");
        }
    }
}
