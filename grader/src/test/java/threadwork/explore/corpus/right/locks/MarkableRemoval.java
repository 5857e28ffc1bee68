package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicMarkableReference;

/** Logical deletion as in Harris' list: only one thread may mark the node. */
public final class MarkableRemoval {
    record Entry(int key) { }

    public static void scenario() throws Exception {
        Entry e = new Entry(5);
        AtomicMarkableReference<Entry> next = new AtomicMarkableReference<>(e, false);
        AtomicInteger winners = new AtomicInteger();
        Runnable remove = () -> {
            boolean[] marked = new boolean[1];
            Entry cur = next.get(marked);
            if (!marked[0] && next.compareAndSet(cur, cur, false, true)) {
                winners.getAndIncrement();
            }
        };
        Thread r1 = new Thread(remove);
        Thread r2 = new Thread(remove);
        r1.start();
        r2.start();
        r1.join();
        r2.join();
        if (winners.get() != 1) throw new AssertionError(winners.get() + " winners");
        if (!next.isMarked() || next.getReference() != e) throw new AssertionError("not removed");
    }
}
