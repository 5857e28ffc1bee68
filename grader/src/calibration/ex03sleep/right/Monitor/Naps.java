package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    private final Object lock = new Object();
    private int left;

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        new Naps().all(naps, sleeper);
    }

    private void all(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        left = naps.size();
        for (Duration nap : naps) {
            new Thread(() -> one(nap, sleeper)).start();
        }
        synchronized (lock) {
            while (left > 0) {
                lock.wait();
            }
        }
    }

    private void one(Duration nap, Sleeper sleeper) {
        try {
            sleeper.sleep(nap);
        } catch (InterruptedException e) {
            // over
        }
        synchronized (lock) {
            left--;
            lock.notifyAll();
        }
    }
}
