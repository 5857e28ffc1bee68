package threadwork.ex20testing;

import java.util.function.Supplier;

/** A test for counters of any kind. */
public final class CounterTest {

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
        // TODO: let several threads increment one counter at the same time, and claim what its value has to be afterwards.
        throw new UnsupportedOperationException("TODO: CounterTest.test is yours to write");
    }
}
