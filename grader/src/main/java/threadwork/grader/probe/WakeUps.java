package threadwork.grader.probe;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many student threads the grader has let go that have not taken their first step yet. While there is one, nobody is
 * stuck, whatever a snapshot shows.
 */
final class WakeUps {

    private static final AtomicInteger PENDING = new AtomicInteger();

    private WakeUps() {
    }

    static void sent() {
        PENDING.incrementAndGet();
    }

    static void taken() {
        PENDING.decrementAndGet();
    }

    static boolean pending() {
        return PENDING.get() > 0;
    }
}
