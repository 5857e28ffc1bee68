package threadwork.ex20testing;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private CounterTest() {
    }

    private static final int ROUNDS = 200;
    private static final int EACH = 300;

    /** The race is tried again and again, with a new counter each time. */
    public static void test(Supplier<Counter> counters) throws Exception {
        Counter last = null;
        for (int round = 0; round < ROUNDS; round++) {
            Counter counter = counters.get();
            CyclicBarrier barrier = new CyclicBarrier(3);
            Thread one = new Thread(() -> work(barrier, counter));
            Thread two = new Thread(() -> work(barrier, counter));
            one.start();
            two.start();
            barrier.await();
            for (int i = 0; i < EACH; i++) {
                counter.value();
            }
            one.join();
            two.join();
            if (counter.value() != 2 * EACH || last != null && last.value() != 2 * EACH) {
                throw new AssertionError("round " + round + ": " + counter.value());
            }
            last = counter;
        }
    }

    private static void work(CyclicBarrier barrier, Counter counter) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < EACH; i++) {
            counter.increment();
        }
    }
}
