package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The task cannot finish before the gate opens, so the first get has to time out. */
public final class TimedGetThenRelease {
    public static void scenario() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<String> answer = pool.submit(() -> {
                gate.await();
                return "late";
            });
            boolean timedOut = false;
            try {
                answer.get(2, TimeUnit.MILLISECONDS);
            } catch (TimeoutException expected) {
                timedOut = true;
            }
            gate.countDown();
            if (!timedOut) throw new AssertionError("no timeout");
            if (!answer.get().equals("late")) throw new AssertionError("wrong answer");
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }
}
