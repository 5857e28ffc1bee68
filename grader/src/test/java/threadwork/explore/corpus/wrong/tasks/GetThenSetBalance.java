// finds: ASSERTION — get and set of an AtomicInteger are two steps, an update may be lost
package threadwork.explore.corpus.wrong.tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class GetThenSetBalance {
    public static void scenario() throws Exception {
        AtomicInteger balance = new AtomicInteger(10);
        Callable<Void> deposit = () -> {
            int old = balance.get();
            balance.set(old + 5);
            return null;
        };
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.invokeAll(List.of(deposit, deposit));
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (balance.get() != 20) throw new AssertionError("balance " + balance);
    }
}
