package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several tasks with one fate: all of them succeed, or the whole call fails. */
public final class Together {

    private Together() {
    }

    /**
     * Calls all tasks at the same time, each once and on a thread of its own, and waits for them: asleep, not by asking again and
     * again. When it ends, however it ends, every task that began is over, and no thread that it started stays behind. Several
     * threads may call it at the same time.
     *
     * <p>As soon as a task throws something, every other task that still runs is interrupted. They may take their time to end, or
     * take no notice, and are waited for all the same; what they throw or return then does not matter. A task that had not begun by
     * then need not begin.
     *
     * <p>As soon as the calling thread is interrupted, all tasks are interrupted and waited for in the same way, asleep too. No such
     * interrupt is lost, not even one that comes during that last wait: unless this ends with an {@code InterruptedException}, the
     * calling thread's interrupt status is set. Nobody is interrupted for any other reason, nor is that status set: an
     * {@code InterruptedException} that a task has thrown is a failure like any other.
     *
     * @param tasks any number of them, also none
     * @return what the tasks returned, in the order of {@code tasks}; a task may return null
     * @throws InterruptedException if the calling thread is interrupted before a task throws something
     * @throws Exception            the very object that the first task to throw has thrown, be it an exception or an {@code Error}
     */
    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        CompletionService<T> ends = new ExecutorCompletionService<>(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(ends.submit(task));
            }
            for (int i = 0; i < tasks.size(); i++) {
                // In the order in which they end, so that the first failure is the first we hear of.
                ends.take().get();
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw asThrown(failure.getCause());
        } finally {
            // Interrupts those that still run; after a success, there are none.
            threads.shutdownNow();
            awaitEnd(threads);
        }
    }

    private static Exception asThrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (Exception) cause;
    }

    /** However long it takes, and however often we are interrupted meanwhile. */
    private static void awaitEnd(ExecutorService threads) {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
