package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        CountDownLatch open = new CountDownLatch(tasks.size());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(tasks.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread thread = new Thread(() -> {
                try {
                    results.set(place, tasks.get(place).call());
                    open.countDown();
                } catch (Throwable thrown) {
                    failure.compareAndSet(null, thrown);
                    while (open.getCount() > 0) {
                        open.countDown();
                    }
                }
            });
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        InterruptedException interrupt = null;
        try {
            open.await();
        } catch (InterruptedException e) {
            interrupt = e;
        }
        if (interrupt != null || failure.get() != null) {
            threads.forEach(Thread::interrupt);
        }
        joinAll(threads);
        if (interrupt != null) {
            throw interrupt;
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() != null) {
            throw (Exception) failure.get();
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            list.add(results.get(i));
        }
        return list;
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
