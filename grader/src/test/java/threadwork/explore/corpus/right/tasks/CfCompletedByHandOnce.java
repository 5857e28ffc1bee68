package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Two threads offer a value; exactly one of them is accepted. */
public final class CfCompletedByHandOnce {
    public static void scenario() throws Exception {
        CompletableFuture<Integer> promise = new CompletableFuture<>();
        AtomicInteger accepted = new AtomicInteger();
        AtomicInteger winner = new AtomicInteger();
        Thread[] bidders = new Thread[2];
        for (int i = 0; i < bidders.length; i++) {
            int bid = i + 1;
            bidders[i] = new Thread(() -> {
                if (promise.complete(bid)) {
                    accepted.incrementAndGet();
                    winner.set(bid);
                }
            });
        }
        for (Thread t : bidders) t.start();
        int value = promise.get();
        for (Thread t : bidders) t.join();
        if (accepted.get() != 1) throw new AssertionError("accepted " + accepted);
        if (winner.get() != value) throw new AssertionError(winner + " != " + value);
    }
}
