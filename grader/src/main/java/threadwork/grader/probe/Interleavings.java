package threadwork.grader.probe;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import threadwork.explore.Exploration;
import threadwork.explore.Explorer;
import threadwork.explore.Options;
import threadwork.explore.Scenario;
import threadwork.explore.run.Race;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Notes;
import threadwork.grader.model.evidence.Place;

/**
 * Explores a scenario of student code under every schedule that matters, in virtual time. The scenario starts its own threads,
 * joins them, and claims things with {@link Failure} or plain assertions; see {@link Scenario} for what it may capture.
 *
 * <p>What cannot be followed is {@link Inconclusive}, never a failure. A data race in which no execution goes wrong is a
 * failure of {@link #haveNoDataRace} only: it has points of its own.
 */
public final class Interleavings {

    /** The system property that is true where only one execution is wanted: to tell whose memory it is that runs out. */
    public static final String ONCE = "threadwork.once";

    private Interleavings() {
    }

    /**
     * Explores as far as usual.
     *
     * @throws Failure      if there is a schedule under which the scenario fails, deadlocks, gets stuck or leaves threads behind
     * @throws Inconclusive if the explorer could not follow
     */
    public static void explore(Scenario scenario) {
        explore(scenario, Options.USUAL);
    }

    /** As {@link #explore(Scenario)}, this far. */
    public static void explore(Scenario scenario, Options options) {
        passes(scenario, options, scenario.getClass().getClassLoader());
    }

    /**
     * What was seen, if nothing fails.
     *
     * @param loader knows which submission it is about
     */
    static Exploration passes(Scenario scenario, Options options, ClassLoader loader) {
        Exploration seen = judged(scenario, options, loader);
        if (seen.ending().isFailure()) {
            throw failure(ScheduleWords.what(seen), seen);
        }
        return seen;
    }

    /**
     * Runs it with all threads at the same pace, a step of one and a step of the next: who gives way, pauses and tries again meets
     * the others again, unless the pauses differ.
     *
     * @throws Failure      if the scenario fails, or its threads go on in step without an end
     * @throws Inconclusive if the explorer could not follow
     */
    public static void exploreInStep(Scenario scenario) {
        Canary.sings();
        Exploration seen = explorer(scenario.getClass().getClassLoader()).inStep(scenario, Options.USUAL);
        Explorations.add(seen.coverage());
        mustBeJudged(seen);
        if (seen.ending().isFailure()) {
            throw failure(ScheduleWords.what(seen), seen);
        }
    }

    /**
     * Claims that no two threads touch the same field, element or collection, one of them writing, with nothing between them
     * that orders it (JLS 17.4.5). A scenario that goes wrong in another way never got to what was to be looked at: that is a
     * failure too, or whoever does nothing would share nothing.
     *
     * @throws Failure      if they do, with the two places, or if the scenario fails
     * @throws Inconclusive if the explorer could not follow
     */
    public static void haveNoDataRace(Scenario scenario) {
        Exploration seen = explored(scenario, Options.USUAL, scenario.getClass().getClassLoader());
        if (!seen.races().isEmpty()) {
            throw failure(ScheduleWords.race(seen.races().get(0)), seen);
        }
        mustBeJudged(seen);
        if (seen.ending().isFailure()) {
            throw failure(ScheduleWords.what(seen), seen);
        }
    }

    /** What was thrown goes with it: a stub's gap is no failure. */
    private static Failure failure(String what, Exploration seen) {
        Failure plain = Failure.of("%s", what).with(Lanes.of(seen));
        Failure failure = seen.races().isEmpty() ? plain : plain.with(all(seen.races()));
        seen.thrown().ifPresent(failure::initCause);
        return failure;
    }

    private static Exploration judged(Scenario scenario, Options options, ClassLoader loader) {
        Exploration seen = explored(scenario, options, loader);
        mustBeJudged(seen);
        return seen;
    }

    private static Exploration explored(Scenario scenario, Options options, ClassLoader loader) {
        Canary.sings();
        Explorer explorer = explorer(loader);
        Exploration seen = explorer.explore(scenario, Boolean.getBoolean(ONCE) ? options.once() : options);
        Explorations.add(seen.coverage());
        explorer.whoseInitialisersWait().forEach(type -> initialise(type, loader));
        return seen;
    }

    /** In earnest: threads may wait for each other's initialisers, which the explorer cannot see. Then this never returns. */
    private static void initialise(String type, ClassLoader loader) {
        try {
            Class.forName(type, true, loader);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Explorer explorer(ClassLoader loader) {
        return new Explorer(Interleavings.class.getClassLoader(), new ExploredClasses(loader));
    }

    private static void mustBeJudged(Exploration seen) {
        if (!seen.isJudged()) {
            throw new Inconclusive("The explorer could not follow: " + seen.detail());
        }
    }

    private static Evidence all(List<Race> races) {
        List<Notes.Note> places = races.stream().flatMap(race -> Stream.of(race.first(), race.second()).map(access -> note(race, access))).toList();
        return new Evidence("races", races.stream().map(Race::toString).collect(Collectors.joining("\n")), new Notes(places));
    }

    private static Notes.Note note(Race race, Race.Access access) {
        return new Notes.Note(Place.known(access.site().file(), access.site().line()),
                access.thread() + (access.write() ? " writes " : " reads ") + race.what());
    }
}
