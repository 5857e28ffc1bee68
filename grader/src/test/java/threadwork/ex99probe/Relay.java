package threadwork.ex99probe;

import java.util.concurrent.Exchanger;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Two threads of which one always waits for the other: nearly every moment of it looks stuck, and none is. */
public final class Relay {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turned = lock.newCondition();
    private int turn;

    public void withMonitor(int turns) throws InterruptedException {
        run(() -> takeTurns(turns, 0), () -> takeTurns(turns, 1));
    }

    private synchronized void takeTurns(int turns, int mine) throws InterruptedException {
        while (turn < turns) {
            if (turn % 2 == mine) {
                turn++;
                notifyAll();
            } else {
                wait();
            }
        }
    }

    public void withCondition(int turns) throws InterruptedException {
        run(() -> turnLocked(turns, 0), () -> turnLocked(turns, 1));
    }

    private void turnLocked(int turns, int mine) throws InterruptedException {
        lock.lock();
        try {
            while (turn < turns) {
                if (turn % 2 == mine) {
                    turn++;
                    turned.signalAll();
                } else {
                    turned.await();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    public void withQueue(int turns) throws InterruptedException {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>();
        run(() -> {
            for (int i = 0; i < turns; i++) {
                queue.put(i);
            }
        }, () -> {
            for (int i = 0; i < turns; i++) {
                queue.take();
            }
        });
    }

    public void withExchanger(int turns) throws InterruptedException {
        Exchanger<Integer> exchanger = new Exchanger<>();
        Step step = () -> {
            for (int i = 0; i < turns; i++) {
                exchanger.exchange(i);
            }
        };
        run(step, step);
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private static void run(Step one, Step other) throws InterruptedException {
        Thread first = new Thread(() -> uninterrupted(one), "one");
        Thread second = new Thread(() -> uninterrupted(other), "other");
        first.start();
        second.start();
        first.join();
        second.join();
    }

    private static void uninterrupted(Step step) {
        try {
            step.run();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
