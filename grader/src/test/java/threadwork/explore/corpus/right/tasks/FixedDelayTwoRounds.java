package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The rounds list is guarded by its own monitor. */
public final class FixedDelayTwoRounds {
    public static void scenario() throws Exception {
        ScheduledExecutorService s = Executors.newSingleThreadScheduledExecutor();
        List<Integer> rounds = new ArrayList<>();
        CountDownLatch two = new CountDownLatch(2);
        s.scheduleWithFixedDelay(() -> {
            synchronized (rounds) {
                rounds.add(rounds.size());
            }
            two.countDown();
        }, 1, 1, TimeUnit.MILLISECONDS);
        two.await();
        s.shutdownNow();
        s.awaitTermination(1, TimeUnit.DAYS);
        synchronized (rounds) {
            if (rounds.size() < 2) throw new AssertionError("only " + rounds);
            for (int i = 0; i < rounds.size(); i++) {
                if (rounds.get(i) != i) throw new AssertionError("bad rounds " + rounds);
            }
        }
    }
}
