package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The endless task must be cancelled; the quick one may or may not have made it. */
public final class InvokeAllWithTimeout {
    public static void scenario() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Callable<String> quick = () -> "quick";
        Callable<String> endless = () -> {
            never.await();
            return "impossible";
        };
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<String>> both = pool.invokeAll(List.of(quick, endless), 3, TimeUnit.MILLISECONDS);
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!both.get(1).isCancelled()) throw new AssertionError("the endless task was not cancelled");
        try {
            if (!both.get(0).get().equals("quick")) throw new AssertionError("strange result");
        } catch (CancellationException tooSlow) {
            // allowed
        }
    }
}
