package threadwork.ex03sleep;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a thread pauses. Given with the exercise: programs use {@link #REAL}, the checks hand in one that notes who naps. */
@FunctionalInterface
public interface Sleeper {

    /** Pauses as {@link Thread#sleep} does. */
    Sleeper REAL = length -> TimeUnit.NANOSECONDS.sleep(length.toNanos());

    /**
     * Pauses the thread that calls it. Any number of threads can pause at the same time.
     *
     * @param length not negative
     * @throws InterruptedException if the thread is interrupted, before or during the pause; its interrupt status is then cleared
     */
    void sleep(Duration length) throws InterruptedException;
}
