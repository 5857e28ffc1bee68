package threadwork.checks.ex05failure;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import threadwork.ex05failure.Together;
import threadwork.grader.probe.Failure;

/**
 * What became of a call of {@code run}.
 *
 * @param results     null if it threw
 * @param thrown      null if it returned
 * @param interrupted the caller's interrupt status after it
 */
record Ended(List<Integer> results, Throwable thrown, boolean interrupted) {

    static Ended of(List<? extends Callable<Integer>> team) {
        try {
            return new Ended(Together.run(List.copyOf(team)), null, Thread.interrupted());
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (Throwable thrown) {
            return new Ended(null, thrown, Thread.interrupted());
        }
    }

    void returned(List<Integer> expected) {
        if (thrown != null) {
            Failure failure = Failure.of("No task failed, and run threw %s.", name());
            failure.initCause(thrown);
            throw failure;
        }
        Failure.unless(Objects.equals(results, expected), "The tasks returned %s, and run returned %s.", expected, results);
        Failure.unless(!interrupted, "Nobody was interrupted, and after run the interrupt status of its caller is set.");
    }

    void threw(Throwable expected, String situation) {
        Failure.unless(thrown != null, "%s, and run returned %s.", situation, results);
        Failure.unless(thrown == expected, thrown.getClass() == expected.getClass()
                ? "%s, and run threw another %s." : "%s, and run threw %s.", situation, name());
        Failure.unless(!interrupted, "%s. Nobody interrupted the caller of run, and after it the caller's interrupt status is set.",
                situation);
    }

    /** @throws Failure unless the caller can tell that it was interrupted */
    void tellsOfInterrupt(String when) {
        Failure.unless(interrupted || thrown instanceof InterruptedException,
                "The caller of run was interrupted %s, and could not tell afterwards: run %s, and the interrupt status was not set.",
                when, thrown == null ? "returned " + results : "threw " + name());
    }

    private String name() {
        return thrown.getClass().getSimpleName();
    }
}
