package threadwork.ex20testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Several rounds; tasks with futures; each looker makes a fixed number of looks and more while the others work. */
public final class CounterTest {

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) throws Exception {
        Counter untouched = counters.get();
        check(untouched.value() == 0, "a new counter is not 0");
        for (int threads = 2; threads <= 8; threads *= 2) {
            round(counters.get(), threads);
        }
        check(untouched.value() == 0, "counters share their count");
    }

    private static void round(Counter counter, int threads) throws Exception {
        int each = 3_000;
        ExecutorService pool = Executors.newFixedThreadPool(threads + 2, task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        CyclicBarrier barrier = new CyclicBarrier(threads + 2);
        LongAdder done = new LongAdder();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            tasks.add(() -> {
                barrier.await();
                for (int n = 0; n < each; n++) {
                    counter.increment();
                    done.increment();
                }
                return null;
            });
        }
        for (int i = 0; i < 2; i++) {
            tasks.add(() -> {
                barrier.await();
                long before = 0;
                while (done.sum() < (long) threads * each && !Thread.currentThread().isInterrupted()) {
                    long least = done.sum();
                    long value = counter.value();
                    check(value >= least, "the value forgets increments that have ended");
                    check(value >= before, "the value goes back");
                    check(value <= (long) threads * each, "more than all");
                    before = value;
                }
                return null;
            });
        }
        try {
            List<Future<Void>> futures = pool.invokeAll(tasks, 30, TimeUnit.MINUTES);
            for (Future<Void> future : futures) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    throw new AssertionError(e.getCause());
                } catch (CancellationException e) {
                    throw new AssertionError("it does not end");
                }
            }
        } finally {
            pool.shutdownNow();
        }
        check(counter.value() == (long) threads * each, "lost: " + counter.value());
    }

    private static void check(boolean claim, String message) {
        if (!claim) {
            throw new AssertionError(message);
        }
    }
}
