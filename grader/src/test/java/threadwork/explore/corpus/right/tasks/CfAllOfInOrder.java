package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class CfAllOfInOrder {

    static <T> CompletableFuture<List<T>> sequence(List<CompletableFuture<T>> parts) {
        return CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]))
                .thenApply(nothing -> parts.stream().map(CompletableFuture::join).collect(Collectors.toList()));
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<CompletableFuture<String>> parts = Stream.of("a", "b", "c")
                .map(s -> CompletableFuture.supplyAsync(() -> s + s, pool))
                .collect(Collectors.toList());
        List<String> all = sequence(parts).join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!all.equals(List.of("aa", "bb", "cc"))) throw new AssertionError(all.toString());
    }
}
