package threadwork.explore.corpus.right.locks;

import java.util.concurrent.SynchronousQueue;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

/** Both sides give up after a while; then neither has handed anything over. */
public final class SynchronousTimedBoth {
    public static void scenario() throws Exception {
        SynchronousQueue<Integer> q = new SynchronousQueue<>(true);
        boolean[] given = { false };
        Integer[] taken = { null };
        Thread g = new Thread(() -> {
            try { given[0] = q.offer(1, 1, MILLISECONDS); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
        Thread t = new Thread(() -> {
            try { taken[0] = q.poll(1, MILLISECONDS); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
        g.start(); t.start();
        g.join(); t.join();
        if (given[0] != (taken[0] != null)) throw new AssertionError("given " + given[0] + " taken " + taken[0]);
    }
}
