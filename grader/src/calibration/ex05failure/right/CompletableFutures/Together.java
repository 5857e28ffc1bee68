package threadwork.ex05failure;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            CompletableFuture<Void> failed = new CompletableFuture<>();
            List<CompletableFuture<T>> futures = tasks.stream().map(task -> begin(task, pool, failed)).toList();
            CompletableFuture<Void> all = CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]));
            CompletableFuture.anyOf(all, failed).get();
            return futures.stream().map(CompletableFuture::join).collect(Collectors.toList());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw asThrown(cause);
        } finally {
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private static <T> CompletableFuture<T> begin(Callable<T> task, ExecutorService pool, CompletableFuture<Void> failed) {
        CompletableFuture<T> future = new CompletableFuture<>();
        pool.execute(() -> {
            try {
                future.complete(task.call());
            } catch (Throwable thrown) {
                failed.completeExceptionally(thrown);
            }
        });
        return future;
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
