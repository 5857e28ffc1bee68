package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.*;

public final class AwaitUninterruptiblyGate {
    enum State { CLOSED, OPEN }

    private final Lock l = new ReentrantLock();
    private final Condition c = l.newCondition();
    private State state = State.CLOSED;

    void pass() {
        l.lock();
        try {
            while (state == State.CLOSED) c.awaitUninterruptibly();
        } finally { l.unlock(); }
    }

    void open() {
        l.lock();
        try {
            state = State.OPEN;
            c.signalAll();
        } finally { l.unlock(); }
    }

    public static void scenario() throws Exception {
        AwaitUninterruptiblyGate g = new AwaitUninterruptiblyGate();
        int[] passed = new int[2];
        Thread a = new Thread(() -> { g.pass(); passed[0] = 1; });
        Thread b = new Thread(() -> { g.pass(); passed[1] = 1; });
        a.start(); b.start();
        a.interrupt();   // must not hurt
        g.open();
        a.join(); b.join();
        if (passed[0] + passed[1] != 2) throw new AssertionError("somebody did not pass");
    }
}
