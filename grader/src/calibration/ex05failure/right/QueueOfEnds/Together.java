package threadwork.ex05failure;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    private record End<T>(int place, T value, Throwable thrown) {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        BlockingQueue<End<T>> ends = new LinkedBlockingQueue<>();
        Thread[] threads = new Thread[tasks.size()];
        for (int i = 0; i < threads.length; i++) {
            int place = i;
            threads[i] = new Thread(() -> ends.add(end(place, tasks.get(place))), "member-" + i);
            threads[i].start();
        }
        @SuppressWarnings("unchecked")
        T[] results = (T[]) new Object[threads.length];
        Throwable failure = null;
        boolean interrupted = false;
        int left = threads.length;
        while (left > 0) {
            try {
                End<T> end = ends.take();
                left--;
                results[end.place()] = end.value();
                if (end.thrown() != null && failure == null) {
                    failure = end.thrown();
                    interruptAll(threads);
                }
            } catch (InterruptedException e) {
                interrupted = true;
                interruptAll(threads);
            }
        }
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
            // Whatever comes of it, the caller can see that it was interrupted.
            Thread.currentThread().interrupt();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (Exception) failure;
        }
        return Arrays.asList(results);
    }

    private static <T> End<T> end(int place, Callable<T> task) {
        try {
            return new End<>(place, task.call(), null);
        } catch (Throwable thrown) {
            return new End<>(place, null, thrown);
        }
    }

    private static void interruptAll(Thread[] threads) {
        for (Thread thread : threads) {
            thread.interrupt();
        }
    }
}
