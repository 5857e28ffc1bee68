// finds: STUCK — two parties of a barrier share one pool thread
package threadwork.explore.corpus.wrong.tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class BarrierInSmallPool {
    public static void scenario() throws Exception {
        CyclicBarrier meet = new CyclicBarrier(2);
        Callable<Integer> party = meet::await;
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.invokeAll(List.of(party, party));
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
    }
}
