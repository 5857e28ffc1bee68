package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class PoolAsResource {

    /** Closing waits for the tasks, whatever happens. */
    record Closing(ExecutorService pool) implements AutoCloseable {
        <T> Future<T> go(Callable<T> c) {
            return pool.submit(c);
        }

        @Override
        public void close() {
            pool.shutdown();
            boolean interrupted = false;
            while (!pool.isTerminated()) {
                try {
                    pool.awaitTermination(1, TimeUnit.DAYS);
                } catch (InterruptedException e) {
                    interrupted = true;
                    pool.shutdownNow();
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    public static void scenario() throws Exception {
        Future<Integer> a;
        Future<Integer> b;
        try (Closing scope = new Closing(Executors.newCachedThreadPool())) {
            a = scope.go(() -> 1);
            b = scope.go(() -> 2);
        }
        if (!a.isDone() || !b.isDone()) throw new AssertionError("closed too early");
        if (a.get() + b.get() != 3) throw new AssertionError("sum");
    }
}
