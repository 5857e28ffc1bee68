package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

public final class ResultsInInputOrder {

    static <A, B> List<B> mapConcurrently(ExecutorService pool, List<A> in, Function<? super A, ? extends B> f) {
        List<Future<B>> futures = in.stream().map(a -> pool.<B>submit(() -> f.apply(a))).toList();
        return futures.stream().map(ResultsInInputOrder::<B>getNow).toList();
    }

    private static <B> B getNow(Future<B> f) {
        try {
            return f.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Integer> squares = mapConcurrently(pool, List.of(3, 1, 2), n -> n * n);
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!squares.equals(List.of(9, 1, 4))) throw new AssertionError(squares.toString());
    }
}
