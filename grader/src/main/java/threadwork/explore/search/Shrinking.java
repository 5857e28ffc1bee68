package threadwork.explore.search;

import threadwork.explore.run.Engine;
import threadwork.explore.run.Outcome;
import threadwork.explore.run.ScenarioBody;
import threadwork.explore.run.Settings;

/** Finds the smallest schedule that ends in the same way: the fewest switches, then the fewest steps. */
final class Shrinking {

    private static final int MOST_TRIES = 120;

    private final Engine engine;
    private final ScenarioBody body;
    private int tries;

    Shrinking(Engine engine, ScenarioBody body) {
        this.engine = engine;
        this.body = body;
    }

    /** Takes back one decision after the other, as long as that makes it no longer and it ends as before; with its trace. */
    Failing smallest(Failing failing) {
        Failing best = failing;
        boolean smaller = true;
        while (smaller && tries < MOST_TRIES) {
            smaller = false;
            for (int place = best.decided().length() - 1; place >= 0 && tries < MOST_TRIES; place--) {
                if (place < best.decided().length() && best.decided().chosen()[place] != 0) {
                    Failing other = run(best.decided().usualAt(place), best.settings());
                    if (isBetter(other.outcome(), best.outcome())) {
                        best = other;
                        smaller = true;
                    }
                }
            }
        }
        return withTrace(best);
    }

    Failing withTrace(Failing failing) {
        Failing traced = run(failing.decided(), failing.settings().withTrace());
        return new Failing(traced.outcome(), failing.decided(), failing.settings());
    }

    private Failing run(Decided decided, Settings settings) {
        tries++;
        Replay replay = new Replay(decided);
        Outcome outcome = engine.run(body, settings, replay);
        return new Failing(outcome, replay.decided(), settings);
    }

    private static boolean isBetter(Outcome other, Outcome best) {
        if (other.ending() != best.ending() || other.newClasses()) {
            return false;
        }
        return other.switches() < best.switches() || other.switches() == best.switches() && other.steps() < best.steps();
    }
}
