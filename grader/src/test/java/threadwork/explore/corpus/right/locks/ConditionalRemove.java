package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** remove(key, value) decides who may delete. */
public final class ConditionalRemove {
    enum Job { PRINT }

    public static void scenario() throws Exception {
        ConcurrentHashMap<Integer, Job> jobs = new ConcurrentHashMap<>();
        jobs.put(1, Job.PRINT);
        AtomicInteger executed = new AtomicInteger();
        Runnable worker = () -> {
            Job j = jobs.get(1);
            if (j != null && jobs.remove(1, j)) executed.incrementAndGet();
        };
        Thread w1 = new Thread(worker, "w1");
        Thread w2 = new Thread(worker, "w2");
        w1.start();
        w2.start();
        w1.join();
        w2.join();
        if (executed.get() != 1 || !jobs.isEmpty()) throw new AssertionError("executed " + executed.get());
    }
}
