// caught by: the_first_failure_is_the_one_thrown — a thread that was just interrupted can be the first to keep what it threw
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    private static final class Team {
        private final List<Thread> threads = new ArrayList<>();
        private volatile Throwable failure;

        void failed(Throwable thrown) {
            synchronized (threads) {
                threads.forEach(Thread::interrupt);
            }
            synchronized (this) {
                if (failure == null) {
                    failure = thrown;
                }
            }
        }
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        Team team = new Team();
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(tasks.size());
        synchronized (team.threads) {
            for (int i = 0; i < tasks.size(); i++) {
                int place = i;
                Thread thread = new Thread(() -> {
                    try {
                        results.set(place, tasks.get(place).call());
                    } catch (Throwable thrown) {
                        team.failed(thrown);
                    }
                });
                team.threads.add(thread);
                thread.start();
            }
        }
        boolean interrupted = false;
        for (Thread thread : List.copyOf(team.threads)) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    team.threads.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (team.failure instanceof Error error) {
            throw error;
        }
        if (team.failure != null) {
            throw (Exception) team.failure;
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            list.add(results.get(i));
        }
        return list;
    }
}
