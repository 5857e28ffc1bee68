package threadwork.ex20testing;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) throws InterruptedException {
        Counter counter = counters.get();
        mustBe(0, counter.value());
        AtomicBoolean done = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                counter.value();
                Thread.yield();
            }
        });
        AtomicReference<Throwable> failure = new AtomicReference<>();
        reader.setUncaughtExceptionHandler((same, thrown) -> failure.set(thrown));
        reader.setDaemon(true);
        reader.start();
        IntStream.range(0, 50_000).parallel().forEach(i -> counter.increment());
        done.set(true);
        reader.join();
        if (failure.get() != null) {
            throw new AssertionError("it could not be asked", failure.get());
        }
        Counter second = counters.get();
        second.increment();
        mustBe(50_000, counter.value());
        mustBe(1, second.value());
    }

    private static void mustBe(long expected, long value) {
        if (value != expected) {
            throw new AssertionError(value + " instead of " + expected);
        }
    }
}
