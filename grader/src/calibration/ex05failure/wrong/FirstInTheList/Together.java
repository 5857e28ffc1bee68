// caught by: the_first_failure_is_the_one_thrown — it throws what the first in the list threw, for it was interrupted
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Future<T>> futures = new ArrayList<>();
        CountDownLatch failed = new CountDownLatch(1);
        AtomicInteger open = new AtomicInteger(tasks.size());
        for (Callable<T> task : tasks) {
            futures.add(pool.submit(() -> {
                boolean done = false;
                try {
                    T value = task.call();
                    done = true;
                    return value;
                } finally {
                    if (open.decrementAndGet() == 0 || !done) {
                        failed.countDown();
                    }
                }
            }));
        }
        try {
            if (!tasks.isEmpty()) {
                failed.await();
            }
        } finally {
            if (open.get() > 0) {
                pool.shutdownNow();
            }
            pool.shutdown();
            awaitEnd(pool);
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw asThrown(e.getCause());
            }
        }
        return results;
    }

    private static Exception asThrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (Exception) cause;
    }

    private static void awaitEnd(ExecutorService pool) {
        boolean interrupted = false;
        while (true) {
            try {
                if (pool.awaitTermination(1, TimeUnit.HOURS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
