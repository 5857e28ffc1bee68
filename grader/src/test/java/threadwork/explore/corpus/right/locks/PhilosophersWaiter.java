package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Semaphore;

/** Two philosophers, two forks, a waiter who lets only one of them sit down at a time. */
public final class PhilosophersWaiter {
    public static void scenario() throws Exception {
        Semaphore waiter = new Semaphore(1);
        Semaphore[] forks = { new Semaphore(1), new Semaphore(1) };
        int[] meals = new int[1];
        Thread[] ph = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int left = i, right = 1 - i;
            ph[i] = new Thread(() -> {
                try {
                    waiter.acquire();
                    forks[left].acquire();
                    forks[right].acquire();
                    meals[0]++;
                    forks[right].release();
                    forks[left].release();
                    waiter.release();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        for (Thread t : ph) t.start();
        for (Thread t : ph) t.join();
        if (meals[0] != 2) throw new AssertionError("meals " + meals[0]);
    }
}
