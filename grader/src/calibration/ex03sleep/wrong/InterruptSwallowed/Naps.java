// caught by: an_interrupt_of_the_caller_is_not_lost — caught, printed and forgotten
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) {
        List<Thread> threads = new ArrayList<>();
        for (Duration nap : naps) {
            Thread thread = new Thread(() -> take(nap, sleeper));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                e.printStackTrace();
            }
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
