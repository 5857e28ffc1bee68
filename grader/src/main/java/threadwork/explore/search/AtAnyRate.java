package threadwork.explore.search;

import java.util.Optional;
import java.util.function.Consumer;
import threadwork.explore.run.Ending;
import threadwork.explore.run.Engine;
import threadwork.explore.run.Outcome;
import threadwork.explore.run.ScenarioBody;
import threadwork.explore.run.Settings;

/**
 * What is left to try where the same decisions lead elsewhere each time, or an execution is so long that its schedules are too many: random
 * schedules, each by itself. One that fails shows a failure, whether or not it can be made to come again; that none does shows nothing.
 */
final class AtAnyRate {

    private static final int MOST = 2_000;
    /** Of all of them, about at most: some seconds. Keeping the trace takes several times as long as the step. */
    private static final long MOST_STEPS = 12_000_000;
    private static final long MOST_STEPS_TRACED = 2_000_000;
    private static final int DEPTH = 3;

    private final Engine engine;
    private final ScenarioBody body;
    private final Consumer<Outcome> heard;

    /** @param heard is told of every execution that counts */
    AtAnyRate(Engine engine, ScenarioBody body, Consumer<Outcome> heard) {
        this.engine = engine;
        this.body = body;
        this.heard = heard;
    }

    /**
     * The first execution that fails, with its trace.
     *
     * @param length about how many decisions an execution has
     */
    Optional<Outcome> failing(Settings beginning, int length, long seed) {
        // What cannot be repeated must have its trace at once; with one, what is long would take too much memory.
        Settings settings = beginning.atRacesOnly() ? beginning : beginning.withTrace();
        int longest = length;
        long mostSteps = settings.traced() ? MOST_STEPS_TRACED : MOST_STEPS;
        long steps = 0;
        for (int number = 0; number < MOST && steps < mostSteps; number++) {
            Priorities choices = new Priorities(seed + number, 1 + number % DEPTH, longest, settings.atRacesOnly());
            Outcome outcome = engine.run(body, settings, choices);
            steps += outcome.steps();
            if (outcome.ending() == Ending.CANNOT_JUDGE) {
                return Optional.empty();
            }
            if (outcome.newClasses()) {
                continue;
            }
            heard.accept(outcome);
            if (outcome.ending().isFailure()) {
                return Optional.of(settings.traced() ? outcome : traced(new Failing(outcome, choices.decided(), settings)));
            }
            settings = settings.withContended(outcome.contended());
            longest = Math.max(longest, choices.places());
        }
        return Optional.empty();
    }

    private Outcome traced(Failing failing) {
        Outcome again = new Shrinking(engine, body).withTrace(failing).outcome();
        return again.ending() == failing.outcome().ending() ? again : failing.outcome();
    }
}
