// caught by: what_a_task_throws_reaches_the_caller — an Error ends its thread, and nobody hears of it
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        BlockingQueue<Optional<Exception>> ends = new LinkedBlockingQueue<>();
        List<T> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread thread = new Thread(() -> {
                Exception failure = null;
                try {
                    results.set(place, tasks.get(place).call());
                } catch (Exception e) {
                    failure = e;
                } finally {
                    ends.add(Optional.ofNullable(failure));
                }
            });
            thread.setUncaughtExceptionHandler((same, thrown) -> System.err.println(same.getName() + " died"));
            threads.add(thread);
            thread.start();
        }
        try {
            for (int i = 0; i < tasks.size(); i++) {
                Optional<Exception> failure = ends.take();
                if (failure.isPresent()) {
                    throw failure.get();
                }
            }
            return results;
        } finally {
            threads.forEach(Thread::interrupt);
            joinAll(threads);
        }
    }

    private static void joinAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
