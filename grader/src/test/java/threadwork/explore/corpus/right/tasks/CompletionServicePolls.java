package threadwork.explore.corpus.right.tasks;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class CompletionServicePolls {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        ExecutorCompletionService<String> race = new ExecutorCompletionService<>(pool);
        race.submit(() -> "hare");
        race.submit(() -> "tortoise");
        Set<String> finished = new TreeSet<>();
        while (finished.size() < 2) {
            Future<String> next = race.poll(1, TimeUnit.SECONDS);
            if (next != null) finished.add(next.get());
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!finished.equals(Set.of("hare", "tortoise"))) throw new AssertionError(finished.toString());
    }
}
