package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public final class InterruptStopsWorker {
    public static void scenario() throws Exception {
        BlockingQueue<CountDownLatch> jobs = new LinkedBlockingQueue<>();
        Thread worker = new Thread() {
            @Override
            public void run() {
                try {
                    while (!isInterrupted()) {
                        jobs.take().countDown();
                    }
                } catch (InterruptedException e) {
                    // the normal way out
                }
            }
        };
        worker.start();
        CountDownLatch job = new CountDownLatch(1);
        jobs.put(job);
        job.await();
        worker.interrupt();
        worker.join();
        if (worker.isAlive()) throw new AssertionError("worker survived");
        if (!jobs.isEmpty()) throw new AssertionError("job left");
    }
}
