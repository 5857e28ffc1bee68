package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Settings are written before the gate opens; the tasks read them behind it. */
public final class StartGate {
    private int speed;

    public static void scenario() throws Exception {
        StartGate settings = new StartGate();
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch ready = new CountDownLatch(2);
        ExecutorService runners = Executors.newFixedThreadPool(2);
        var first = runners.submit(() -> {
            ready.countDown();
            gate.await();
            return settings.speed;
        });
        var second = runners.submit(() -> {
            ready.countDown();
            gate.await();
            return settings.speed * 2;
        });
        ready.await();
        settings.speed = 9;
        gate.countDown();
        int sum = first.get() + second.get();
        runners.shutdown();
        runners.awaitTermination(1, TimeUnit.DAYS);
        if (sum != 27) throw new AssertionError("sum " + sum);
    }
}
