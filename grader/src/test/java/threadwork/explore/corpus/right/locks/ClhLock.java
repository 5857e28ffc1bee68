package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReference;

public final class ClhLock {
    static final class QNode { volatile boolean locked; }

    private final AtomicReference<QNode> tail = new AtomicReference<>(new QNode());
    private int inside, count;

    QNode lock() {
        QNode node = new QNode();
        node.locked = true;
        QNode pred = tail.getAndSet(node);
        while (pred.locked) Thread.onSpinWait();
        return node;
    }

    void unlock(QNode node) { node.locked = false; }

    void critical() {
        QNode n = lock();
        inside++;
        if (inside != 1) throw new IllegalStateException("not exclusive");
        count++;
        inside--;
        unlock(n);
    }

    public static void scenario() throws Exception {
        ClhLock l = new ClhLock();
        Thread a = new Thread(l::critical), b = new Thread(l::critical);
        a.start(); b.start(); a.join(); b.join();
        if (l.count != 2) throw new AssertionError("count " + l.count);
    }
}
