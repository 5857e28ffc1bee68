// caught by: what_threads_share_is_handed_over_safely — the count of open tasks is changed without a lock
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    private static final class Team<T> {
        private final List<T> results;
        private final Object bell = new Object();
        private int open;
        private volatile Throwable failure;

        Team(int size) {
            results = new ArrayList<>(Collections.nCopies(size, null));
            open = size;
        }

        void work(int place, Callable<T> task) {
            try {
                results.set(place, task.call());
            } catch (Throwable thrown) {
                keep(thrown);
            }
            open--;
            synchronized (bell) {
                bell.notifyAll();
            }
        }

        private synchronized void keep(Throwable thrown) {
            if (failure == null) {
                failure = thrown;
            }
        }

        void await(List<Thread> threads) throws InterruptedException {
            synchronized (bell) {
                while (failure == null && open > 0 && threads.stream().anyMatch(Thread::isAlive)) {
                    bell.wait(1_000);
                }
            }
        }
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        Team<T> team = new Team<>(tasks.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread thread = new Thread(() -> team.work(place, tasks.get(place)));
            threads.add(thread);
            thread.start();
        }
        try {
            team.await(threads);
        } finally {
            if (team.failure != null || Thread.currentThread().isInterrupted() || team.open > 0) {
                threads.forEach(Thread::interrupt);
            }
            joinAll(threads);
        }
        if (team.failure instanceof Error error) {
            throw error;
        }
        if (team.failure != null) {
            throw (Exception) team.failure;
        }
        return team.results;
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
