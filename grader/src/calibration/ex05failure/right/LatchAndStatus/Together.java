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
        CountDownLatch decided = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(tasks.size());
        AtomicReference<Throwable> first = new AtomicReference<>();
        List<T> results = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(tasks.size(), null)));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(new Thread(() -> {
                try {
                    results.set(place, tasks.get(place).call());
                } catch (Throwable thrown) {
                    first.compareAndSet(null, thrown);
                    decided.countDown();
                }
                open.countDown();
                if (open.getCount() == 0) {
                    decided.countDown();
                }
            }, "task-" + place));
        }
        if (tasks.isEmpty()) {
            return results;
        }
        boolean interrupted = false;
        threads.forEach(Thread::start);
        try {
            decided.await();
        } catch (InterruptedException e) {
            // Whoever is first decides, the tasks or the one who interrupts us.
            first.compareAndSet(null, e);
            interrupted = true;
        }
        if (first.get() != null) {
            threads.forEach(Thread::interrupt);
        }
        // Every interrupt is taken out of the way while we wait, and handed back once, when nobody waits any more.
        for (Thread thread : threads) {
            boolean ended = false;
            while (!ended) {
                try {
                    thread.join();
                    ended = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable failure = first.get();
        if (failure instanceof Error error) {
            throw error;
        } else if (failure != null) {
            throw (Exception) failure;
        }
        return results;
    }
}
