package threadwork.explore.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import threadwork.explore.run.Choices;
import threadwork.explore.run.Ending;
import threadwork.explore.run.Engine;
import threadwork.explore.run.Outcome;
import threadwork.explore.run.Race;
import threadwork.explore.run.ScenarioBody;
import threadwork.explore.run.Settings;
import threadwork.explore.run.Sites;
import threadwork.explore.run.Step;

/**
 * Runs a scenario under all schedules with no preemption, then with one, with two … (iterative context bounding: Musuvathi and
 * Qadeer, PLDI 2007), each state once; then under random ones. Ends with the first failure.
 */
public final class Search {

    /** Executions in which classes are initialised; each is run again, and does not count. */
    private static final int MOST_WARM_UPS = 50;
    private static final int PCT_DEPTH = 4;
    private static final int SHOWN_OF_AN_ENDLESS_TRACE = 40;

    private final Engine engine;
    private final ScenarioBody body;
    private final int preemptions;
    private final Effort effort;
    private final boolean eachStateOnce;
    private Settings settings;

    private final Map<String, Race> races = new LinkedHashMap<>();
    private StateSet seen = new StateSet();
    private Failing racy;
    private int exhausted = -1;
    private boolean complete;
    private int longest;
    private String tooLong;
    private Set<Integer> farContended = Set.of();
    private boolean unrepeatable;

    /** @param eachStateOnce false to run each state as often as it is reached, to measure what that saves */
    public Search(Engine engine, ScenarioBody body, Settings settings, Budget budget, boolean eachStateOnce) {
        this.engine = engine;
        this.body = body;
        this.settings = settings;
        preemptions = budget.preemptions();
        effort = new Effort(budget);
        this.eachStateOnce = eachStateOnce;
    }

    /** @param seed of the random schedules */
    public Found run(long seed) {
        Optional<Failing> failing = systematically();
        if (unrepeatable) {
            return atAnyRate("the scenario does not do the same when it is repeated: a random number, the time, or a hash code decides in it",
                    settings, longest, seed);
        }
        if (failing.isEmpty() && !complete && races.isEmpty()) {
            failing = atRandom(seed);
        }
        if (failing.isPresent()) {
            return told(failing.get(), seed);
        }
        if (tooLong != null) {
            return atAnyRate(tooLong, settings.withContended(farContended).amongRaces(), 0, seed);
        }
        if (racy != null) {
            Failing shown = new Shrinking(engine, body).withTrace(racy);
            return new Found(Ending.PASSED, "", Optional.empty(), allRaces(), shown.outcome().trace(), schedule(shown), coverage());
        }
        return new Found(Ending.PASSED, "", Optional.empty(), List.of(), List.of(), "", coverage());
    }

    /**
     * Runs one schedule.
     *
     * @param schedule as {@link Found#schedule} has it
     * @throws IllegalArgumentException if it is no schedule
     */
    public Found replay(String schedule) {
        int bar = schedule.indexOf('|');
        Set<Integer> contended = new TreeSet<>();
        for (String name : bar <= 0 ? new String[0] : schedule.substring(0, bar).split(" ")) {
            contended.add(Sites.numberOf(name));
        }
        Decided wanted = Decided.parse(schedule.substring(bar + 1));
        settings = settings.withContended(contended).withTrace();
        Failing run = warm(wanted);
        Outcome outcome = run.outcome().ending() == Ending.TOO_LONG ? forEver(wanted).orElse(run).outcome() : run.outcome();
        outcome.races().forEach(this::keep);
        return new Found(outcome.ending(), outcome.detail(), Optional.ofNullable(outcome.thrown()), allRaces(), outcome.trace(), schedule, coverage());
    }

    private Failing warm(Decided wanted) {
        for (int i = 0; ; i++) {
            Replay replay = new Replay(wanted);
            Outcome outcome = run(replay);
            if (!outcome.newClasses() || i == MOST_WARM_UPS) {
                return new Failing(outcome, replay.decided(), settings);
            }
        }
    }

    private Optional<Failing> systematically() {
        Deque<Pending> now = new ArrayDeque<>(List.of(Pending.BEGINNING));
        Deque<Pending> later = new ArrayDeque<>();
        int bound = 0;
        while (true) {
            if (now.isEmpty()) {
                exhausted = bound;
                complete = later.isEmpty() && tooLong == null;
                if (complete || bound == preemptions) {
                    return Optional.empty();
                }
                bound++;
                Deque<Pending> empty = now;
                now = later;
                later = empty;
            }
            if (effort.isSpent()) {
                return Optional.empty();
            }
            Decided prefix = now.pop().prefix();
            Systematic choices = new Systematic(prefix, eachStateOnce ? seen : null);
            Outcome outcome = run(choices);
            longest = Math.max(longest, choices.decided().length());
            if (outcome.newClasses() || isNewlyContended(outcome)) {
                // From the beginning: with other classes initialised, or other places to switch, the decisions mean something else.
                begin(outcome, choices);
                now = new ArrayDeque<>(List.of(Pending.BEGINNING));
                later.clear();
                bound = 0;
                continue;
            }
            if (choices.diverged() && outcome.ending() != Ending.CANNOT_JUDGE) {
                unrepeatable = true;
                return Optional.empty();
            }
            note(outcome, choices);
            if (outcome.ending().isFailure() || outcome.ending() == Ending.CANNOT_JUDGE) {
                return Optional.of(new Failing(outcome, choices.decided(), settings));
            }
            if (outcome.ending() == Ending.TOO_LONG && tooLong == null) {
                tooLong = outcome.detail();
                Optional<Failing> endless = forEver(choices.decided());
                if (endless.isPresent()) {
                    return endless;
                }
            }
            Decided decided = choices.decided();
            for (Systematic.Branch branch : choices.branches()) {
                (branch.preempts() ? later : now).push(new Pending(decided, branch.place(), branch.choice()));
            }
        }
    }

    /** Whether what went on for too long fails later, or has no end at all. */
    private Optional<Failing> forEver(Decided beginning) {
        Settings farther = settings.forEver();
        Outcome outcome = engine.run(body, farther, new Replay(beginning));
        if (outcome.newClasses()) {
            outcome = engine.run(body, farther, new Replay(beginning));
        }
        outcome.races().forEach(this::keep);
        farContended = outcome.contended();
        return outcome.ending().isFailure() && !outcome.newClasses() ? Optional.of(new Failing(outcome, beginning, farther)) : Optional.empty();
    }

    private Optional<Failing> atRandom(long seed) {
        for (int number = effort.nextRandom(); number >= 0; number = effort.nextRandom()) {
            Priorities choices = new Priorities(seed + number, 1 + number % PCT_DEPTH, longest);
            Outcome outcome = run(choices);
            if (outcome.newClasses()) {
                continue;
            }
            note(outcome, choices);
            settings = settings.withContended(outcome.contended());
            if (outcome.ending().isFailure() || outcome.ending() == Ending.CANNOT_JUDGE) {
                return Optional.of(new Failing(outcome, choices.decided(), settings));
            }
        }
        return Optional.empty();
    }

    private Outcome run(Choices choices) {
        Outcome outcome = engine.run(body, settings, choices);
        effort.count(outcome);
        return outcome;
    }

    private boolean isNewlyContended(Outcome outcome) {
        return !settings.contended().containsAll(outcome.contended());
    }

    private void begin(Outcome outcome, Recording choices) {
        if (!outcome.newClasses()) {
            note(outcome, choices);
            settings = settings.withContended(outcome.contended());
        }
        seen = new StateSet();
        exhausted = -1;
        tooLong = null;
    }

    private void note(Outcome outcome, Recording choices) {
        if (!outcome.races().isEmpty() && outcome.ending() != Ending.CANNOT_JUDGE) {
            outcome.races().forEach(this::keep);
            if (racy == null) {
                racy = new Failing(outcome, choices.decided(), settings);
                effort.raceFound();
            }
        }
    }

    private void keep(Race race) {
        races.putIfAbsent(race.what() + race.first().site().place() + race.second().site().place(), race);
    }

    private List<Race> allRaces() {
        return new ArrayList<>(races.values());
    }

    private Found told(Failing failing, long seed) {
        Outcome outcome = failing.outcome();
        if (!outcome.ending().isFailure()) {
            return new Found(outcome.ending(), outcome.detail(), Optional.empty(), List.of(), List.of(), "", coverage());
        }
        Shrinking shrinking = new Shrinking(engine, body);
        if (failing.settings() != settings) {
            Failing beginning = shrinking.withTrace(new Failing(outcome, failing.decided(), settings));
            return new Found(outcome.ending(), outcome.detail(), Optional.ofNullable(outcome.thrown()), allRaces(),
                    first(beginning.outcome().trace()), schedule(beginning), coverage());
        }
        Failing smallest = shrinking.smallest(failing);
        Outcome shown = smallest.outcome();
        if (shown.ending() != outcome.ending()) {
            return atAnyRate("the same schedule ended as " + outcome.ending() + " and then as " + shown.ending(), settings, longest, seed);
        }
        return new Found(shown.ending(), shown.detail(), Optional.ofNullable(shown.thrown()), allRaces(), shown.trace(), schedule(smallest), coverage());
    }

    private static List<Step> first(List<Step> trace) {
        return trace.subList(0, Math.min(trace.size(), SHOWN_OF_AN_ENDLESS_TRACE));
    }

    private static String schedule(Failing failing) {
        return failing.settings().contended().stream().map(Sites::nameOf).sorted().collect(Collectors.joining(" ")) + "|" + failing.decided();
    }

    /** A failure that needs no repetition, or why there is none. A long way is looked at only where threads race: what else is there is too much. */
    private Found atAnyRate(String why, Settings how, int length, long seed) {
        boolean hopeless = tooLong != null && races.isEmpty();
        Optional<Outcome> failing = hopeless ? Optional.empty() : new AtAnyRate(engine, body, outcome -> {
            effort.count(outcome);
            outcome.races().forEach(this::keep);
        }).failing(how, length, seed);
        return failing.map(outcome -> new Found(outcome.ending(), outcome.detail(), Optional.ofNullable(outcome.thrown()), allRaces(),
                        last(outcome.trace()), "", coverage()))
                .orElseGet(() -> new Found(Ending.CANNOT_JUDGE, why, Optional.empty(), allRaces(), List.of(), "", coverage()));
    }

    private static List<Step> last(List<Step> trace) {
        return trace.subList(Math.max(0, trace.size() - SHOWN_OF_AN_ENDLESS_TRACE), trace.size());
    }

    private Coverage coverage() {
        return effort.coverage(seen.size(), exhausted, complete);
    }
}
