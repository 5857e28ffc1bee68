package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Three dining philosophers: everybody takes the lower numbered fork first. */
public final class PhilosophersOrdered {
    private static final int N = 3;

    private static final class Fork {
        final Lock lock = new ReentrantLock();
        int uses;
    }

    private static final class Philosopher extends Thread {
        private final Fork low, high;

        Philosopher(Fork[] table, int seat) {
            int left = seat, right = (seat + 1) % N;
            low = table[Math.min(left, right)];
            high = table[Math.max(left, right)];
        }

        @Override
        public void run() {
            low.lock.lock();
            try {
                high.lock.lock();
                try {
                    low.uses++;
                    high.uses++;
                } finally { high.lock.unlock(); }
            } finally { low.lock.unlock(); }
        }
    }

    public static void scenario() throws Exception {
        Fork[] table = new Fork[N];
        for (int i = 0; i < N; i++) table[i] = new Fork();
        Philosopher[] ps = new Philosopher[N];
        for (int i = 0; i < N; i++) ps[i] = new Philosopher(table, i);
        for (Philosopher p : ps) p.start();
        for (Philosopher p : ps) p.join();
        for (Fork f : table) if (f.uses != 2) throw new AssertionError("fork used " + f.uses + " times");
    }
}
