package threadwork.checks.ex20testing;

import java.time.Duration;
import threadwork.ex20testing.CounterTest;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

/** One run of the student's test on counters of one kind. */
final class Trial {

    private static final Duration SHORT = Duration.ofMillis(100);
    /** Threads that ask again and again are a good test's too: there may be several of them, in each of its rounds. */
    private static final Duration ASKS_ENOUGH = Duration.ofMillis(200);

    private final Throwable thrown;
    private final boolean waitsOn;

    private Trial(Throwable thrown, boolean waitsOn) {
        this.thrown = thrown;
        this.waitsOn = waitsOn;
    }

    /**
     * Runs the test to its end. Whenever nothing moves, or only somebody who asks again and again, a thread that the counters hold is
     * let on; a thread that sleeps does move, so that who sleeps in place of waiting comes too early.
     *
     * @throws Failure if the test never ends
     */
    static Trial on(Kind kind) {
        try (var call = Watched.run(() -> CounterTest.test(() -> new Handed(kind.next())))) {
            Rest seen = call.settle(call::returned, SHORT, ASKS_ENOUGH);
            while (seen != Rest.REACHED && (kind.letOn(call.caller()) || isBusy(seen))) {
                seen = call.settle(call::returned, SHORT, ASKS_ENOUGH);
            }
            if (seen != Rest.REACHED && kind.endsThreads() && call.caller().getState() == Thread.State.TIMED_WAITING) {
                // For minutes, as it may. It does not believe that all is well, and that is all there is to see.
                return new Trial(null, true);
            }
            Throwable thrown = call.failure();
            if (thrown instanceof UnsupportedOperationException) {
                // A stub's gap is no verdict on counters.
                call.result();
            }
            return new Trial(thrown, false);
        }
    }

    /** Who works for long may yet meet a counter that holds him. */
    private static boolean isBusy(Rest seen) {
        return seen == Rest.SPINS || seen == Rest.POLLS;
    }

    void mustPass(String on) {
        if (thrown != null) {
            Failure failure = Failure.of("Your test threw %s on %s.", thrown.getClass().getSimpleName(), on);
            failure.initCause(thrown);
            throw failure;
        }
    }

    void mustFail(String on) {
        Failure.unless(thrown != null || waitsOn, "Your test passed on %s.", on);
    }
}
