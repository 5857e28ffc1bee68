package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public final class ScheduleOnce {
    public static void scenario() throws Exception {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        ScheduledFuture<String> egg = timer.schedule(() -> "boiled", 2, TimeUnit.MILLISECONDS);
        ScheduledFuture<String> tea = timer.schedule(() -> "brewed", 1, TimeUnit.MILLISECONDS);
        String breakfast = egg.get() + "+" + tea.get();
        timer.shutdown();
        timer.awaitTermination(1, TimeUnit.DAYS);
        if (!breakfast.equals("boiled+brewed")) throw new AssertionError(breakfast);
    }
}
