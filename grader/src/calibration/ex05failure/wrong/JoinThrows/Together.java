// caught by: an_interrupt_of_the_caller_reaches_the_tasks — the join throws, and the tasks go on
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(new Thread(() -> {
                try {
                    results.set(place, tasks.get(place).call());
                } catch (Throwable thrown) {
                    failed(failure, thrown, threads);
                }
            }));
        }
        synchronized (threads) {
            threads.forEach(Thread::start);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() != null) {
            throw asThrown(failure.get());
        }
        return results;
    }

    private static void failed(AtomicReference<Throwable> failure, Throwable thrown, List<Thread> threads) {
        if (failure.compareAndSet(null, thrown)) {
            synchronized (threads) {
                threads.forEach(Thread::interrupt);
            }
        }
    }

    private static Exception asThrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (Exception) cause;
    }
}
