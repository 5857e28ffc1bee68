// attack own: no points — sleeps for the shortest time there is, again and again, so that the clock of the check never comes to an end
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        while (true) {
            sleeper.sleep(Duration.ofNanos(1));
        }
    }
}
