package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<Callable<T>> guarded = new ArrayList<>();
        for (Callable<T> task : tasks) {
            guarded.add(() -> {
                try {
                    return task.call();
                } catch (Throwable thrown) {
                    if (first.compareAndSet(null, thrown)) {
                        pool.shutdownNow();
                    }
                    return null;
                }
            });
        }
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : pool.invokeAll(guarded)) {
                results.add(future.get());
            }
        } catch (RejectedExecutionException | CancellationException | ExecutionException early) {
            // A task failed before all had begun: what it threw is in first.
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
        if (first.get() != null) {
            throw asThrown(first.get());
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
