package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class FirstFailureCancelsRest {

    static <T> List<T> allOrNothing(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        ExecutorCompletionService<T> done = new ExecutorCompletionService<>(pool);
        List<Future<T>> all = new ArrayList<>();
        try {
            for (Callable<T> w : work) all.add(done.submit(w));
            for (int i = 0; i < all.size(); i++) done.take().get();
            List<T> results = new ArrayList<>();
            for (Future<T> f : all) results.add(f.get());
            return results;
        } finally {
            for (Future<T> f : all) f.cancel(true);
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    public static void scenario() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Callable<Integer> waits = () -> {
            never.await();
            return 1;
        };
        Callable<Integer> fails = () -> {
            throw new IllegalStateException("boom");
        };
        try {
            allOrNothing(List.of(waits, fails));
            throw new AssertionError("no failure seen");
        } catch (ExecutionException e) {
            if (!"boom".equals(e.getCause().getMessage())) throw new AssertionError(e);
        }
    }
}
