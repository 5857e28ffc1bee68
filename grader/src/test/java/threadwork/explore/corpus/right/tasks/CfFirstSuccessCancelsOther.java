package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Cancelling a CompletableFuture and completing it exclude each other. */
public final class CfFirstSuccessCancelsOther {
    public static void scenario() throws Exception {
        CompletableFuture<String> order = new CompletableFuture<>();
        AtomicInteger told = new AtomicInteger();
        CompletableFuture<Void> told1 = order.handle((v, t) -> {
            told.incrementAndGet();
            return null;
        });
        boolean[] did = new boolean[2];
        Thread cook = new Thread(() -> did[0] = order.complete("pizza"));
        Thread guest = new Thread(() -> did[1] = order.cancel(true));
        cook.start();
        guest.start();
        cook.join();
        guest.join();
        told1.join();
        if (told.get() != 1) throw new AssertionError("told " + told);
        if (did[0] == did[1]) throw new AssertionError("both or neither");
        try {
            if (!order.join().equals("pizza") || !did[0]) throw new AssertionError("served, though cancelled");
        } catch (CancellationException e) {
            if (!did[1]) throw new AssertionError("cancelled by nobody");
        }
    }
}
