package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.ReentrantLock;

/** The main thread keeps the lock until the worker gave up, so the worker can only be interrupted. */
public final class InterruptedWhileLocking {
    private final ReentrantLock door = new ReentrantLock();
    private boolean entered;
    private boolean refused;

    private void visit() {
        try {
            door.lockInterruptibly();
        } catch (InterruptedException e) {
            refused = true;
            return;
        }
        try {
            entered = true;
        } finally {
            door.unlock();
        }
    }

    public static void scenario() throws Exception {
        InterruptedWhileLocking s = new InterruptedWhileLocking();
        s.door.lock();
        try {
            Thread visitor = new Thread(s::visit);
            visitor.start();
            visitor.interrupt();
            visitor.join();
        } finally {
            s.door.unlock();
        }
        if (s.entered || !s.refused) {
            throw new AssertionError("entered=" + s.entered + " refused=" + s.refused);
        }
    }
}
