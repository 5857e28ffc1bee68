package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

public final class WorkSharingQueue {
    public static void scenario() throws Exception {
        final ConcurrentLinkedQueue<Integer> todo = new ConcurrentLinkedQueue<>();
        for (int i = 1; i <= 3; i++) todo.offer(i);
        final AtomicInteger sum = new AtomicInteger();
        final class Worker implements Runnable {
            @Override
            public void run() {
                Integer next;
                while ((next = todo.poll()) != null) {
                    sum.addAndGet(next);
                }
            }
        }
        Thread w1 = new Thread(new Worker());
        Thread w2 = new Thread(new Worker());
        w1.start();
        w2.start();
        w1.join();
        w2.join();
        if (sum.get() != 6) throw new AssertionError("sum " + sum.get());
    }
}
