package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Two producers, two consumers (the second is the calling thread); the last producer brings the pills. */
public final class ManyProducersManyConsumers {
    private static final String PILL = "pill";

    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final AtomicInteger producing = new AtomicInteger(2);
    private final AtomicInteger eaten = new AtomicInteger();

    void produce(String item) {
        queue.add(item);
        if (producing.decrementAndGet() == 0) {
            queue.add(PILL);
            queue.add(PILL);
        }
    }

    void consume() throws InterruptedException {
        while (true) {
            String item = queue.take();
            if (item.equals(PILL)) return;
            eaten.incrementAndGet();
        }
    }

    public static void scenario() throws Exception {
        ManyProducersManyConsumers m = new ManyProducersManyConsumers();
        Thread p1 = new Thread(() -> m.produce("bun"));
        Thread p2 = new Thread(() -> m.produce("pie"));
        Thread c1 = new Thread(() -> {
            try {
                m.consume();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        c1.start();
        p1.start();
        p2.start();
        m.consume();
        p1.join();
        p2.join();
        c1.join();
        if (m.eaten.get() != 2) throw new AssertionError("eaten " + m.eaten);
        if (!m.queue.isEmpty()) throw new AssertionError("left " + m.queue);
    }
}
