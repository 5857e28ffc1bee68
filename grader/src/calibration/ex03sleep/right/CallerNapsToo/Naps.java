package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        if (naps.isEmpty()) {
            return;
        }
        List<Thread> others = new ArrayList<>();
        for (Duration nap : naps.subList(1, naps.size())) {
            others.add(new Thread(() -> take(nap, sleeper)));
        }
        others.forEach(Thread::start);
        try {
            sleeper.sleep(naps.get(0));
            for (Thread other : others) {
                other.join();
            }
        } finally {
            others.forEach(Thread::interrupt);
        }
    }

    private static void take(Duration nap, Sleeper sleeper) {
        try {
            sleeper.sleep(nap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
