package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (Duration nap : naps) {
                tasks.add(() -> {
                    sleeper.sleep(nap);
                    return null;
                });
            }
            pool.invokeAll(tasks);
        } finally {
            pool.shutdownNow();
        }
    }
}
