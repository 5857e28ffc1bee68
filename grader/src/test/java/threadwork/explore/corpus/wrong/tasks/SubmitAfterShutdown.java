// finds: EXCEPTION — the submitting thread may come after shutdown() and is rejected
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class SubmitAfterShutdown {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Thread client = new Thread(() -> pool.execute(() -> { }));
        client.start();
        pool.shutdown();
        client.join();
        pool.awaitTermination(1, TimeUnit.DAYS);
    }
}
