package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    /** Tells a semaphore when it is done. */
    private static final class Task<T> extends FutureTask<T> {
        private final Queue<Task<?>> order;
        private final Semaphore ended;

        Task(Callable<T> callable, Queue<Task<?>> order, Semaphore ended) {
            super(callable);
            this.order = order;
            this.ended = ended;
        }

        @Override
        protected void done() {
            order.add(this);
            ended.release();
        }
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        Queue<Task<?>> order = new ConcurrentLinkedQueue<>();
        Semaphore ended = new Semaphore(0);
        List<Task<T>> team = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> task : tasks) {
            team.add(new Task<>(task, order, ended));
            threads.add(new Thread(team.get(team.size() - 1)));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        try {
            for (int i = 0; i < team.size(); i++) {
                ended.acquire();
                order.remove().get();
            }
            List<T> results = new ArrayList<>();
            for (Task<T> task : team) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
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
