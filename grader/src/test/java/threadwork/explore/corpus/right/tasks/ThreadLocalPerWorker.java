package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class ThreadLocalPerWorker {
    private final ThreadLocal<StringBuilder> buffer = ThreadLocal.withInitial(StringBuilder::new);

    private Callable<String> twice(String s) {
        return () -> {
            try {
                buffer.get().append(s);
                buffer.get().append(s);
                return buffer.get().toString();
            } finally {
                buffer.remove();
            }
        };
    }

    public static void scenario() throws Exception {
        ThreadLocalPerWorker w = new ThreadLocalPerWorker();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<String> x = pool.submit(w.twice("x"));
        Future<String> y = pool.submit(w.twice("y"));
        Future<String> z = pool.submit(w.twice("z"));
        String all = x.get() + y.get() + z.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!all.equals("xxyyzz")) throw new AssertionError(all);
    }
}
