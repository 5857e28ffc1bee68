package threadwork.explore.search;

import java.util.List;
import java.util.Optional;
import threadwork.explore.run.Ending;
import threadwork.explore.run.Engine;
import threadwork.explore.run.Outcome;
import threadwork.explore.run.ScenarioBody;
import threadwork.explore.run.Settings;
import threadwork.explore.run.Step;

/**
 * Runs a scenario with all threads at the same pace, a step of one and a step of the next, from different beginnings. A search with
 * few preemptions never gets there: threads that meet, give way to each other and meet again need two in every round.
 */
public final class Lockstep {

    /** How far one thread may be ahead of the other when they begin to take turns. */
    private static final int BEGINNINGS = 12;
    private static final int MOST_WARM_UPS = 50;
    private static final int SHOWN = 40;

    private final Engine engine;
    private final ScenarioBody body;
    private final Effort effort;
    private Settings settings;

    public Lockstep(Engine engine, ScenarioBody body, Settings settings, Budget budget) {
        this.engine = engine;
        this.body = body;
        this.settings = settings.inTurn();
        effort = new Effort(budget);
    }

    /** Runs each beginning; ends with the first that fails, or has no end. */
    public Found run() {
        for (int beginning = 0; beginning < BEGINNINGS; beginning++) {
            Outcome outcome = warm(beginning);
            if (outcome.ending() != Ending.PASSED) {
                return found(engine.run(body, settings.withTrace(), new TakingTurns(beginning)));
            }
        }
        return new Found(Ending.PASSED, "", Optional.empty(), List.of(), List.of(), "", coverage());
    }

    /** Until all classes are initialised and all contended places known. */
    private Outcome warm(int beginning) {
        for (int i = 0; ; i++) {
            Outcome outcome = engine.run(body, settings, new TakingTurns(beginning));
            effort.count(outcome);
            boolean contended = !settings.contended().containsAll(outcome.contended());
            settings = settings.withContended(outcome.contended());
            if (!outcome.newClasses() && !contended || i == MOST_WARM_UPS) {
                return outcome;
            }
        }
    }

    private Found found(Outcome outcome) {
        if (!outcome.ending().isFailure()) {
            return new Found(Ending.CANNOT_JUDGE, outcome.detail(), Optional.empty(), List.of(), List.of(), "", coverage());
        }
        List<Step> first = outcome.trace().subList(0, Math.min(outcome.trace().size(), SHOWN));
        return new Found(outcome.ending(), outcome.detail(), Optional.ofNullable(outcome.thrown()), List.of(), first, "", coverage());
    }

    private Coverage coverage() {
        return effort.coverage(0, -1, false);
    }
}
