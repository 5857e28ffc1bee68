package threadwork.ex20testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    /** First what one thread can see, then threads that pass on what goes wrong in them; it asks until they have ended. */
    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        for (int i = 1; i <= 10; i++) {
            counter.increment();
            require(counter.value() == i && counters.get().value() == 0);
        }
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 6; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 1_000; i++) {
                    long before = counter.value();
                    counter.increment();
                    require(counter.value() > before);
                }
            });
            thread.setUncaughtExceptionHandler((same, thrown) -> failure.compareAndSet(null, thrown));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        while (threads.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(2);
        }
        require(failure.get() == null);
        require(counter.value() == 6_010);
    }

    private static void require(boolean claim) {
        if (!claim) {
            throw new AssertionError();
        }
    }
}
