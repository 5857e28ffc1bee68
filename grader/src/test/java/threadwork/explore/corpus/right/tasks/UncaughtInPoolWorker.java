package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The first task kills its worker; the pool makes a new one for the second task. */
public final class UncaughtInPoolWorker {
    public static void scenario() throws Exception {
        BlockingQueue<Throwable> caught = new LinkedBlockingQueue<>();
        ThreadFactory factory = r -> {
            Thread t = new Thread(r, "fragile");
            t.setUncaughtExceptionHandler((thread, e) -> caught.add(e));
            return t;
        };
        ExecutorService pool = Executors.newFixedThreadPool(1, factory);
        pool.execute(() -> { throw new IllegalArgumentException("bad task"); });
        int answer = pool.submit(() -> 5).get();
        Throwable problem = caught.take();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (answer != 5) throw new AssertionError("answer " + answer);
        if (!"bad task".equals(problem.getMessage())) throw new AssertionError(problem);
    }
}
