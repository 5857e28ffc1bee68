package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public final class CfHandleBothSides {

    sealed interface Outcome permits Ok, Failed { }

    record Ok(int value) implements Outcome { }

    record Failed(String why) implements Outcome { }

    private static CompletableFuture<Outcome> attempt(Supplier<Integer> work, ExecutorService on) {
        return CompletableFuture.supplyAsync(work, on).handle((value, problem) ->
                problem == null ? new Ok(value) : new Failed(problem.getCause().getMessage()));
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletableFuture<Outcome> fine = attempt(() -> 3, pool);
        CompletableFuture<Outcome> broken = attempt(() -> { throw new IllegalArgumentException("nope"); }, pool);
        Outcome f = fine.join();
        Outcome b = broken.join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!f.equals(new Ok(3))) throw new AssertionError(f.toString());
        if (!b.equals(new Failed("nope"))) throw new AssertionError(b.toString());
    }
}
