package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class HeartbeatDaemon {

    static final class Heart {
        final AtomicInteger beats = new AtomicInteger();
        private final CountDownLatch alive = new CountDownLatch(2);
        private final CountDownLatch stop = new CountDownLatch(1);
        private final Thread thread = new Thread(this::loop, "heartbeat");

        void start() {
            thread.setDaemon(true);
            thread.start();
        }

        private void loop() {
            try {
                do {
                    beats.incrementAndGet();
                    alive.countDown();
                } while (!stop.await(1, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void stop() throws InterruptedException {
            stop.countDown();
            thread.join();
        }
    }

    public static void scenario() throws Exception {
        Heart heart = new Heart();
        heart.start();
        heart.alive.await();
        heart.stop();
        int after = heart.beats.get();
        if (after < 2) throw new AssertionError("beats " + after);
        if (!heart.thread.isDaemon()) throw new AssertionError("not a daemon");
    }
}
