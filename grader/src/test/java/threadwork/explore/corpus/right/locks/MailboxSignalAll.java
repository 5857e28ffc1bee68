package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One condition for both kinds of waiters: therefore signalAll. */
public final class MailboxSignalAll {
    static class Mailbox<T> {
        private final Lock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private T letter;

        void put(T t) throws InterruptedException {
            lock.lock();
            try {
                while (letter != null) changed.await();
                letter = t;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        T take() throws InterruptedException {
            lock.lock();
            try {
                while (letter == null) changed.await();
                T t = letter;
                letter = null;
                changed.signalAll();
                return t;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void scenario() throws Exception {
        Mailbox<Integer> box = new Mailbox<>();
        int[] got = new int[2];
        class Taker implements Runnable {
            private final int slot;
            Taker(int slot) { this.slot = slot; }
            public void run() {
                try {
                    got[slot] = box.take();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        Thread t0 = new Thread(new Taker(0));
        Thread t1 = new Thread(new Taker(1));
        t0.start();
        t1.start();
        box.put(3);
        box.put(4);
        t0.join();
        t1.join();
        if (got[0] + got[1] != 7 || got[0] == got[1]) {
            throw new AssertionError("got " + got[0] + " and " + got[1]);
        }
    }
}
