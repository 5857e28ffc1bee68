package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** No futures are asked: the cells are read once the pool has terminated. */
public final class AwaitTerminationPublishes {
    public static void scenario() throws Exception {
        int[] cells = new int[2];
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(() -> cells[0] = 1);
        pool.execute(() -> cells[1] = 2);
        pool.shutdown();
        while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            // patience
        }
        if (cells[0] != 1 || cells[1] != 2) throw new AssertionError(cells[0] + "," + cells[1]);
    }
}
