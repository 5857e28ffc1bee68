package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Semaphore;

/** Courtois et al., readers preferred. The room may be released by another thread than the one that took it. */
public final class ReadersWritersSemaphores {
    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore room = new Semaphore(1);
    private int readers;
    private int u, v;

    boolean read() {
        mutex.acquireUninterruptibly();
        if (++readers == 1) room.acquireUninterruptibly();
        mutex.release();
        boolean same = u == v;
        mutex.acquireUninterruptibly();
        if (--readers == 0) room.release();
        mutex.release();
        return same;
    }

    void write() {
        room.acquireUninterruptibly();
        u++;
        v++;
        room.release();
    }

    public static void scenario() throws Exception {
        ReadersWritersSemaphores rw = new ReadersWritersSemaphores();
        boolean[] ok = new boolean[2];
        Thread r = new Thread(() -> ok[0] = rw.read());
        Thread w = new Thread(rw::write);
        r.start();
        w.start();
        ok[1] = rw.read();
        r.join();
        w.join();
        if (!ok[0] || !ok[1]) throw new AssertionError("reader saw half a write");
        if (rw.u != 1 || rw.v != 1) throw new AssertionError("write lost");
    }
}
