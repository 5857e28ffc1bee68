package threadwork.checks.ex20testing;

import threadwork.ex20testing.Counter;

/** A kind of counters, right or wrong, for one run of the test. They may hold the test's threads. */
interface Kind {

    /** A new counter. The test asks for it, on any thread. */
    Counter next();

    /**
     * Nothing moves any more: lets somebody on.
     *
     * @param caller the thread that runs the test
     * @return whether a thread was held
     */
    default boolean letOn(Thread caller) {
        return false;
    }

    /** Whether a thread of the test may have ended before its time, so that a test which waits for it with a limit waits for long. */
    default boolean endsThreads() {
        return false;
    }
}
