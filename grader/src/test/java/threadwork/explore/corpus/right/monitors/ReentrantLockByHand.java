package threadwork.explore.corpus.right.monitors;

public final class ReentrantLockByHand {
    private Thread owner;
    private int holds;

    public synchronized void lock() {
        Thread me = Thread.currentThread();
        while (owner != null && owner != me) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        owner = me;
        holds++;
    }

    public synchronized void unlock() {
        if (owner != Thread.currentThread()) throw new IllegalMonitorStateException();
        if (--holds == 0) {
            owner = null;
            notify();
        }
    }

    static final class Shared {
        final ReentrantLockByHand lock = new ReentrantLockByHand();
        int a, b;

        void both() {
            lock.lock();
            try {
                a++;
                inner();
            } finally {
                lock.unlock();
            }
        }

        void inner() {
            lock.lock();
            try {
                b = b + a;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void scenario() throws Exception {
        Shared s = new Shared();
        Thread t = new Thread(s::both), u = new Thread(s::both);
        t.start();
        u.start();
        t.join();
        u.join();
        if (s.a != 2 || s.b != 3) throw new AssertionError(s.a + " " + s.b);
    }
}
