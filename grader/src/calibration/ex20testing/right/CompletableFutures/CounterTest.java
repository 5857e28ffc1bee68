package threadwork.ex20testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) {
        Counter one = counters.get();
        Counter two = counters.get();
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            CompletableFuture<?>[] all = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> repeat(i % 2 == 0 ? one::increment : two::increment), pool))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture<Void> looks = CompletableFuture.runAsync(() -> repeat(() -> one.value()), pool);
            CompletableFuture.allOf(all).join();
            looks.join();
            if (one.value() != 4 * 2_000 || two.value() != 4 * 2_000) {
                throw new AssertionError("an increment is missing");
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void repeat(Runnable step) {
        IntStream.range(0, 2_000).forEach(i -> step.run());
    }
}
