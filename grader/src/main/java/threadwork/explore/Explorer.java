package threadwork.explore;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import threadwork.explore.code.ExploringLoader;
import threadwork.explore.run.Engine;
import threadwork.explore.run.Pace;
import threadwork.explore.run.Settings;
import threadwork.explore.search.Budget;
import threadwork.explore.search.Found;
import threadwork.explore.search.Lockstep;
import threadwork.explore.search.Search;

/** Explores scenarios. Has threads of its own while an exploration goes on, and none afterwards. Used by one thread at a time. */
public final class Explorer {

    /** A small scenario takes some dozens; who takes many more gets fewer schedules, not more time. */
    private static final int STEPS_PER_EXECUTION = 150;

    private final ExploringLoader loader;

    /**
     * @param parent   loads everything that is not explored
     * @param explored gives the class file of each class to explore, by its binary name, and null for all others
     */
    public Explorer(ClassLoader parent, Function<String, byte[]> explored) {
        loader = new ExploringLoader(parent, explored);
    }

    /**
     * Explores a scenario.
     *
     * @throws IllegalArgumentException if it is no lambda, or captures more than text and numbers
     */
    public Exploration explore(Scenario scenario, Options options) {
        return explore(Entry.of(scenario), options);
    }

    /** Explores a static method without parameters. */
    public Exploration explore(String type, String method, Options options) {
        return explore(Entry.of(type, method), options);
    }

    /**
     * Runs a scenario with all threads at the same pace: those that give way to each other, and try again after the same time, meet
     * again and again.
     *
     * @param options of which the steps are how long they may go on so
     * @throws IllegalArgumentException as {@link #explore(Scenario, Options)} does
     */
    public Exploration inStep(Scenario scenario, Options options) {
        return inStep(Entry.of(scenario), options);
    }

    /** The same for a static method without parameters. */
    public Exploration inStep(String type, String method, Options options) {
        return inStep(Entry.of(type, method), options);
    }

    private Exploration inStep(Entry entry, Options options) {
        try (Engine engine = new Engine(loader)) {
            return told(new Lockstep(engine, entry.in(loader), settings(options), budget(options)).run());
        }
    }

    /**
     * Runs one schedule of a scenario again, with its trace.
     *
     * @param schedule as {@link Exploration#schedule} has it, of the same scenario and options
     */
    public Exploration replay(Scenario scenario, String schedule, Options options) {
        return replay(Entry.of(scenario), schedule, options);
    }

    /** The same for a static method without parameters. */
    public Exploration replay(String type, String method, String schedule, Options options) {
        return replay(Entry.of(type, method), schedule, options);
    }

    private Exploration replay(Entry entry, String schedule, Options options) {
        try (Engine engine = new Engine(loader)) {
            return told(search(engine, entry, options).replay(schedule));
        }
    }

    private Exploration explore(Entry entry, Options options) {
        try (Engine engine = new Engine(loader)) {
            return told(search(engine, entry, options).run(options.seed()));
        }
    }

    /**
     * The classes in whose static initialisers somebody had to wait, the outermost first. Each was run as if nobody else could need
     * its class meanwhile: that a JVM, where others wait for that, comes to its end with them is for the caller to find out.
     */
    public List<String> whoseInitialisersWait() {
        return Engine.whoseInitialisersWait(loader);
    }

    private Search search(Engine engine, Entry entry, Options options) {
        return new Search(engine, entry.in(loader), settings(options), budget(options), true);
    }

    private static Settings settings(Options options) {
        return new Settings(Set.of(), options.inside(), options.anySpeed(), options.spurious(), options.steps(), Pace.USUAL,
                false, false);
    }

    private static Budget budget(Options options) {
        return new Budget(options.preemptions(), options.executions(), (long) options.executions() * STEPS_PER_EXECUTION,
                options.executions() / 4, options.random());
    }

    private static Exploration told(Found found) {
        return new Exploration(found.ending(), found.detail(), found.thrown(), found.races(), found.trace(), found.schedule(), found.coverage());
    }
}
