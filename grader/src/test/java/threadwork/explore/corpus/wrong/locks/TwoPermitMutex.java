// finds: RACE — the semaphore meant as a mutex has two permits
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.Semaphore;

public final class TwoPermitMutex {
    private final Semaphore sem = new Semaphore(2);
    private final StringBuilder sb = new StringBuilder();
    private int length;

    void append(char c) {
        sem.acquireUninterruptibly();
        try {
            sb.append(c);
            length++;
        } finally {
            sem.release();
        }
    }

    public static void scenario() throws Exception {
        TwoPermitMutex m = new TwoPermitMutex();
        Thread x = new Thread(() -> m.append('x'));
        Thread y = new Thread(() -> m.append('y'));
        x.start(); y.start();
        x.join(); y.join();
        if (m.length > 2) throw new AssertionError("length " + m.length);
    }
}
