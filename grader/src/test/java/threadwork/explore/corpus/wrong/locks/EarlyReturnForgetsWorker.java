// finds: LEAK — if the worker has not offered yet, the scenario returns and the worker waits at the latch for ever
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public final class EarlyReturnForgetsWorker {
    public static void scenario() throws Exception {
        LinkedBlockingQueue<String> out = new LinkedBlockingQueue<>();
        CountDownLatch mayGo = new CountDownLatch(1);
        Thread worker = new Thread(() -> {
            out.add("result");
            try {
                mayGo.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        worker.start();
        if (out.poll() == null) {
            return;
        }
        mayGo.countDown();
        worker.join();
    }
}
