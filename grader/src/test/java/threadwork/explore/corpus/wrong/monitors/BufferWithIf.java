// finds: EXCEPTION — if instead of while: a consumer removes from an empty queue (NoSuchElementException)
package threadwork.explore.corpus.wrong.monitors;

import java.util.ArrayDeque;
import java.util.Deque;

public final class BufferWithIf {
    private final Deque<Integer> q = new ArrayDeque<>();

    synchronized void put(int x) {
        q.add(x);
        notifyAll();
    }

    synchronized int take() throws InterruptedException {
        if (q.isEmpty()) wait();
        return q.remove();
    }

    public static void scenario() throws Exception {
        BufferWithIf b = new BufferWithIf();
        Runnable consumer = () -> {
            try {
                b.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread c1 = new Thread(consumer), c2 = new Thread(consumer);
        c1.start();
        c2.start();
        b.put(1);
        b.put(2);
        c1.join();
        c2.join();
    }
}
