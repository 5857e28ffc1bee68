package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class InvokeAnyIgnoresFailure {
    public static void scenario() throws Exception {
        ExecutorService mirrors = Executors.newFixedThreadPool(2);
        Callable<String> broken = () -> { throw new IllegalStateException("mirror down"); };
        Callable<String> good = () -> "data";
        String got = mirrors.invokeAny(List.of(broken, good));
        mirrors.shutdown();
        mirrors.awaitTermination(1, TimeUnit.DAYS);
        if (!"data".equals(got)) throw new AssertionError(got);
    }
}
