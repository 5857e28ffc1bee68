package threadwork.checks.ex04daemon;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import threadwork.ex04daemon.Heartbeat;
import threadwork.ex04daemon.Sleeper;

/** A program that starts a heart, hears it beat, and is done. Its main thread is no daemon, so none is inherited. */
final class OneHeart {

    static final String LAST_LINE = "main is done";

    private OneHeart() {
    }

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch beat = new CountDownLatch(1);
        Heartbeat.start(Duration.ofSeconds(1), beat::countDown, new LongPause());
        beat.await();
        System.out.println(LAST_LINE);
    }

    /** The first pause is over at once, for hearts that begin with it; the second stays, so that nothing moves any more. */
    private static final class LongPause implements Sleeper {

        private final AtomicInteger pauses = new AtomicInteger();
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public void sleep(Duration length) throws InterruptedException {
            if (pauses.incrementAndGet() > 1) {
                end.await();
            }
        }
    }
}
