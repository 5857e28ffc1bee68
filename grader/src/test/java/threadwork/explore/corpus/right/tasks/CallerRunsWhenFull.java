package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class CallerRunsWhenFull {
    public static void scenario() throws Exception {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.CallerRunsPolicy());
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 3; i++) pool.execute(done::incrementAndGet);
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (done.get() != 3) throw new AssertionError("done " + done);
    }
}
