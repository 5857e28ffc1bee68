package threadwork.explore.corpus.right.tasks;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** An actor without a thread of its own: whoever raises the size from zero schedules the drain. */
public final class ActorOnExecutor {
    private final Queue<Integer> mailbox = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final ExecutorService pool;
    private int state; // handed from drain to drain through `size` and the pool

    private ActorOnExecutor(ExecutorService pool) {
        this.pool = pool;
    }

    void send(int n) {
        mailbox.add(n);
        if (size.getAndIncrement() == 0) pool.execute(this::drain);
    }

    private void drain() {
        do {
            state += mailbox.remove();
        } while (size.decrementAndGet() > 0);
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        ActorOnExecutor actor = new ActorOnExecutor(pool);
        Thread sender = new Thread(() -> actor.send(1));
        sender.start();
        actor.send(10);
        sender.join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (actor.size.get() != 0) throw new AssertionError("undelivered " + actor.size);
        if (actor.state != 11) throw new AssertionError("state " + actor.state);
    }
}
