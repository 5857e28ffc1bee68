package threadwork.explore.corpus.right.tasks;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One failure is shared out between two clients, both of whom may try twice. */
public final class RetryUntilSuccess {

    static <T> Callable<T> retrying(int times, Callable<T> inner) {
        return () -> {
            Exception last = null;
            for (int i = 0; i < times; i++) {
                try {
                    return inner.call();
                } catch (IOException e) {
                    last = e;
                }
            }
            throw last;
        };
    }

    public static void scenario() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Callable<String> flaky = () -> {
            if (calls.incrementAndGet() == 1) throw new IOException("try again");
            return "ok";
        };
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<String> a = pool.submit(retrying(2, flaky));
        Future<String> b = pool.submit(retrying(2, flaky));
        try {
            if (!a.get().equals("ok") || !b.get().equals("ok")) throw new AssertionError("wrong answer");
        } catch (ExecutionException e) {
            throw new AssertionError("gave up", e);
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
        if (calls.get() != 3) throw new AssertionError("calls " + calls);
    }
}
