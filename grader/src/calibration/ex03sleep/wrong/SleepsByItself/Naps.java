// caught by: every_nap_is_one_call_of_the_sleeper — Thread.sleep in place of the given sleeper
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Duration nap : naps) {
            Thread thread = new Thread(() -> {
                try {
                    Thread.sleep(nap.toMillis(), nap.toNanosPart() % 1_000_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
