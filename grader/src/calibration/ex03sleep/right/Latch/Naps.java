package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(naps.size());
        for (Duration nap : naps) {
            Thread thread = new Thread(() -> {
                try {
                    sleeper.sleep(nap);
                } catch (InterruptedException e) {
                    System.err.println("woken up");
                } finally {
                    over.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        over.await();
    }
}
