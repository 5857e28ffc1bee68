package threadwork.ex20testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

    private static final int THREADS = 4;
    private static final int INCREMENTS = 10_000;

    private CounterTest() {
    }

    /**
     * Returns if the counters are right, and throws if they are not: on the thread that called it, an {@link AssertionError} best.
     *
     * <p>A right counter may be slow, and the machine may be busy. So the test passes however long its threads take, and if it
     * waits with a limit, then with one of minutes.
     *
     * <p>A wrong counter breaks any of the promises of {@link Counter}. It may do so only in the moment in which two threads use it, be
     * it to increment or to look; only after a thread has made some hundred increments; and then by no more than one. It may also throw
     * something, on whatever thread it is used. The test finds it every time if its threads really were there at once, and it ends,
     * whatever the counter does.
     *
     * @param counters gives a new counter each time; asked for as many as the test likes
     */
    public static void test(Supplier<Counter> counters) throws Exception {
        Counter counter = counters.get();
        Counter other = counters.get();
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<Void>> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(begin(start, counter::increment));
        }
        // What it sees does not matter; that it looks must not disturb.
        threads.add(begin(start, counter::value));
        start.countDown();
        for (FutureTask<Void> thread : threads) {
            thread.get();
        }
        mustBe(THREADS * INCREMENTS, counter.value(), "the value after all increments");
        mustBe(0, other.value(), "the value of a counter that nobody incremented");
    }

    /** What a thread throws is not lost: get throws it again. */
    private static FutureTask<Void> begin(CountDownLatch start, Runnable step) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            start.await();
            for (int i = 0; i < INCREMENTS; i++) {
                step.run();
            }
            return null;
        });
        new Thread(task).start();
        return task;
    }

    private static void mustBe(long expected, long seen, String what) {
        if (seen != expected) {
            throw new AssertionError(what + " is " + seen + " and should be " + expected);
        }
    }
}
