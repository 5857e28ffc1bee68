package threadwork.grader.probe.scene;

import java.util.concurrent.Callable;
import threadwork.grader.probe.Failure;

/** Claims that something comes true by itself, however long it takes. */
public final class Finally {

    private static final long FIRST_NAP_MILLIS = 1;
    private static final long LAST_NAP_MILLIS = 24 * 60 * 60 * 1_000;

    private Finally() {
    }

    /**
     * Waits until it is true, looking again whenever all others are at rest, and ever more rarely: for two virtual days.
     *
     * @param what      a clause: {@code the log is written}
     * @param condition reads what other threads write, so it takes their lock, if they have one
     * @throws Failure if it does not become true
     */
    public static void isTrue(String what, Callable<Boolean> condition) throws Exception {
        for (long nap = FIRST_NAP_MILLIS; !condition.call(); nap *= 2) {
            Failure.unless(nap <= LAST_NAP_MILLIS, "However long one waits, it never comes true that %s.", what);
            Thread.sleep(nap);
        }
    }
}
