package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    private static final class Board {
        private int open;
        private Throwable failure;

        synchronized void done() {
            open--;
            notifyAll();
        }

        synchronized void failed(Throwable thrown) {
            if (failure == null) {
                failure = thrown;
            }
            notifyAll();
        }

        synchronized void await() throws InterruptedException {
            while (failure == null && open > 0) {
                wait();
            }
        }
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        Board board = new Board();
        board.open = tasks.size();
        List<T> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            Thread thread = new Thread(() -> {
                try {
                    results.set(place, tasks.get(place).call());
                    board.done();
                } catch (Throwable thrown) {
                    board.failed(thrown);
                }
            });
            threads.add(thread);
            thread.start();
        }
        try {
            board.await();
        } finally {
            threads.forEach(Thread::interrupt);
            joinAll(threads);
        }
        synchronized (board) {
            if (board.failure instanceof Error error) {
                throw error;
            }
            if (board.failure != null) {
                throw (Exception) board.failure;
            }
        }
        return results;
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
