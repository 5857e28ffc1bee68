package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Takes naps of 1 to 5 seconds in real time, and says how long that took. Given with the exercise. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        List<Duration> naps = IntStream.rangeClosed(1, 5).mapToObj(Duration::ofSeconds).toList();
        long begin = System.nanoTime();
        Naps.takeAll(naps, Sleeper.REAL);
        System.out.printf("Sleep took %.1f s%n", (System.nanoTime() - begin) / 1e9);
    }
}
