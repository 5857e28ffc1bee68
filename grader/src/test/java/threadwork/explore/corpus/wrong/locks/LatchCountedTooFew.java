// finds: STUCK — a worker that gets no job does not count down
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

public final class LatchCountedTooFew {
    public static void scenario() throws Exception {
        ConcurrentLinkedQueue<Integer> jobs = new ConcurrentLinkedQueue<>();
        jobs.add(1);
        jobs.add(2);
        CountDownLatch finished = new CountDownLatch(2);
        Runnable worker = () -> {
            int done = 0;
            while (jobs.poll() != null) {
                done++;
            }
            if (done > 0) {
                finished.countDown();
            }
        };
        Thread w1 = new Thread(worker);
        Thread w2 = new Thread(worker);
        w1.start();
        w2.start();
        finished.await();
        w1.join();
        w2.join();
    }
}
