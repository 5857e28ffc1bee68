package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

public final class TimedOfferPoll {
    private final ArrayBlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
    private int accepted;
    private int received;

    void produce() {
        try {
            for (int i = 0; i < 2; i++) {
                if (queue.offer(i, 1, TimeUnit.MILLISECONDS)) accepted++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void consume() {
        try {
            for (int i = 0; i < 2; i++) {
                if (queue.poll(1, TimeUnit.MILLISECONDS) != null) received++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void scenario() throws Exception {
        TimedOfferPoll t = new TimedOfferPoll();
        Thread p = new Thread(t::produce);
        Thread c = new Thread(t::consume);
        p.start();
        c.start();
        p.join();
        c.join();
        if (t.accepted != t.received + t.queue.size()) throw new AssertionError(t.accepted + " " + t.received);
        if (t.accepted < 1) throw new AssertionError("the first offer always fits");
    }
}
