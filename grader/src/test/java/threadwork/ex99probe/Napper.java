package threadwork.ex99probe;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Naps, in pools of different sizes. */
public final class Napper {

    /** A sleep that the check supplies. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(int length) throws InterruptedException;
    }

    private Napper() {
    }

    public static void naps(int atOnce, List<Integer> lengths, Sleeper sleeper) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        try {
            pool.invokeAll(lengths.stream().<java.util.concurrent.Callable<Void>>map(length -> () -> {
                sleeper.sleep(length);
                return null;
            }).toList());
        } finally {
            pool.shutdown();
        }
    }
}
