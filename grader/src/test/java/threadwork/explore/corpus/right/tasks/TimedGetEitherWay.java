package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Quick answer if it is there in time, otherwise we wait on; both are fine. */
public final class TimedGetEitherWay {

    private static int patient(Future<Integer> f) throws Exception {
        try {
            return f.get(1, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return f.get();
        }
    }

    public static void scenario() throws Exception {
        ExecutorService e = Executors.newFixedThreadPool(2);
        Future<Integer> a = e.submit(() -> 6 * 7);
        Future<Integer> b = e.submit(() -> 2 * 4);
        int total = patient(a) + patient(b);
        e.shutdown();
        e.awaitTermination(1, TimeUnit.DAYS);
        if (total != 50) throw new AssertionError("total = " + total);
    }
}
