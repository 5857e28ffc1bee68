package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The consumer polls with a time limit and leaves once the producer has finished and nothing is left. */
public final class PollingConsumer {
    private final LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Integer> consumed = new ConcurrentLinkedQueue<>();
    private volatile boolean finished;

    private void consume() {
        try {
            while (true) {
                boolean wasFinished = finished; // must be read before the poll
                Integer n = queue.poll(1, TimeUnit.MILLISECONDS);
                if (n != null) {
                    consumed.add(n);
                } else if (wasFinished) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void scenario() throws Exception {
        PollingConsumer p = new PollingConsumer();
        Thread consumer = new Thread(p::consume);
        consumer.start();
        p.queue.add(1);
        p.queue.add(2);
        p.finished = true;
        consumer.join();
        if (!p.consumed.toString().equals("[1, 2]")) throw new AssertionError(p.consumed.toString());
    }
}
