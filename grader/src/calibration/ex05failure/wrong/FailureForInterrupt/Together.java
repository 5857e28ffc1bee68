// caught by: no_interrupt_of_the_caller_is_lost — what the tasks throw once they are interrupted takes its place
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        CountDownLatch open = new CountDownLatch(tasks.size());
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<T> results = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(tasks.size(), null)));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread thread = new Thread(() -> {
                try {
                    results.set(place, tasks.get(place).call());
                    open.countDown();
                } catch (Throwable thrown) {
                    first.compareAndSet(null, thrown);
                    while (open.getCount() > 0) {
                        open.countDown();
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        InterruptedException interrupt = null;
        try {
            open.await();
        } catch (InterruptedException e) {
            interrupt = e;
        }
        threads.forEach(Thread::interrupt);
        boolean again = joinAll(threads);
        if (first.get() instanceof Error error) {
            throw error;
        }
        if (again) {
            Thread.currentThread().interrupt();
        }
        if (first.get() != null) {
            throw (Exception) first.get();
        }
        if (interrupt != null) {
            throw interrupt;
        }
        return results;
    }

    private static boolean joinAll(List<Thread> threads) {
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
        return interrupted;
    }
}
