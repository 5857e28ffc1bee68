// finds: LEAK — the heart beats once and then waits to be stopped, but nobody stops it
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.CountDownLatch;

public final class HeartbeatLeftRunning {
    public static void scenario() throws Exception {
        CountDownLatch firstBeat = new CountDownLatch(1);
        CountDownLatch stop = new CountDownLatch(1);
        Thread heart = new Thread(() -> {
            firstBeat.countDown();
            try {
                stop.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "heartbeat");
        heart.start();
        firstBeat.await();
    }
}
