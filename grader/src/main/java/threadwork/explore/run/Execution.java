package threadwork.explore.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The state of one execution. Only the explored thread whose turn it is touches it, so nothing here is locked. */
final class Execution {

    private static volatile Execution current;

    final Settings settings;
    private final Choices choices;
    final Scheduler scheduler;
    final Monitors monitors = new Monitors(this);
    final Memory memory;
    final Waits waits = new Waits(this);
    final TraceLog trace;
    final Statics statics;
    private final Map<Object, Tracked> tracked = new IdentityHashMap<>();
    ShadowThread.UncaughtExceptionHandler defaultHandler;
    private int threadNames;

    /** From then on every explored thread unwinds at its next step. */
    volatile boolean aborting;
    Ending ending = Ending.PASSED;
    String detail = "";
    Throwable thrown;

    Execution(Settings settings, Choices choices, Carriers carriers, Statics statics) {
        this.settings = settings;
        this.choices = choices;
        this.statics = statics;
        scheduler = new Scheduler(this, carriers);
        memory = new Memory(this);
        trace = new TraceLog(settings.traced());
    }

    static Execution current() {
        return current;
    }

    /** Runs from here to the end of the last explored thread, one execution at a time. */
    Outcome run(ScenarioBody body) {
        current = this;
        statics.begin();
        try {
            scheduler.run(new ShadowThread(this, () -> {
                statics.reset(ShadowThread.currentThread());
                body.run();
            }));
        } finally {
            current = null;
        }
        return new Outcome(ending, detail, thrown, List.copyOf(memory.races()), memory.contended(), statics.foundNew(),
                scheduler.steps(), scheduler.switches(), trace.steps());
    }

    /** The explored thread that calls, or null where none of ours does: then there is nothing to follow. */
    static ShadowThread me() {
        Execution execution = current;
        if (execution == null) {
            return null;
        }
        ShadowThread active = execution.scheduler.active();
        Thread caller = Thread.currentThread();
        if (active == null || active.carrier != caller) {
            execution.meets(caller);
            return null;
        }
        if (execution.aborting) {
            throw Abort.NOW;
        }
        return active;
    }

    /** The explored thread that calls, even while the execution unwinds; or null. */
    static ShadowThread active() {
        Execution execution = current;
        ShadowThread active = execution == null ? null : execution.scheduler.active();
        return active != null && active.carrier == Thread.currentThread() ? active : null;
    }

    /** As {@link #me}, where explored code cannot do without being followed. */
    static ShadowThread mustBeMe(String what) {
        ShadowThread me = me();
        if (me == null) {
            throw new Unsupported(what + " outside of an exploration");
        }
        return me;
    }

    private void meets(Thread caller) {
        if (!scheduler.isDriver(caller) && !(caller instanceof Carrier) && !aborting) {
            cannotJudge("explored code ran on a thread of the JDK's own, '" + caller.getName() + "'");
        }
    }

    Tracked track(Object object) {
        Tracked known = tracked.get(object);
        if (known == null) {
            known = new Tracked(object, tracked.size());
            tracked.put(object, known);
        }
        return known;
    }

    Iterable<Tracked> allTracked() {
        return new ArrayList<>(tracked.values());
    }

    /** @param running hash of the thread that could go on, or 0 */
    int decide(Decision what, int options, long running, int[] hint) {
        long state = what.ordinal();
        for (ShadowThread thread : scheduler.threads()) {
            state += Fingerprint.spread(thread.hash);
        }
        int chosen = choices.choose(what, options, Fingerprint.of(state, running, options), hint);
        if (chosen == Choices.SEEN_BEFORE) {
            ends(Ending.SEEN_BEFORE, "", null);
            aborting = true;
            throw Abort.NOW;
        }
        return chosen;
    }

    void fails(Ending how, String what, Throwable why) {
        if (!aborting) {
            ends(how, what, why);
        }
    }

    private void ends(Ending how, String what, Throwable why) {
        if (ending == Ending.PASSED) {
            ending = how;
            detail = what;
            thrown = why;
        }
    }

    /** To be thrown by the caller. Whatever explored code makes of it, there is no verdict any more. */
    Unsupported cannotJudge(String why) {
        ending = Ending.CANNOT_JUDGE;
        detail = why;
        aborting = true;
        return new Unsupported(why);
    }

    /** To be thrown by the caller. Wherever the stack ended, hooks may have been left half done: there is no going on. */
    Abort overflows(ShadowThread thread, Throwable why) {
        return endsBadly(Unfollowed.sentence(thread, why), why);
    }

    /** To be thrown by the caller. */
    Abort endsBadly(String what, Throwable why) {
        fails(Ending.EXCEPTION, what, why);
        aborting = true;
        return Abort.NOW;
    }

    void tooLong() {
        boolean endless = settings.pace() != Pace.USUAL && !timers().isAnyoneStillToWake(scheduler.steps() / 2);
        fails(endless ? Ending.LIVELOCK : Ending.TOO_LONG,
                endless ? new Stuck(this).endless() : "more than " + settings.maxSteps() + " steps", null);
        aborting = true;
        throw Abort.NOW;
    }

    /** A thread is lost to this JVM; explored code may still run on it. */
    void abandon() {
        statics.lost();
    }

    void uncaught(ShadowThread thread, Throwable why) {
        if (aborting) {
            return;
        }
        String unfollowed = Unfollowed.reason(why);
        if (unfollowed != null) {
            cannotJudge(unfollowed);
            return;
        }
        if (thread.number != 0 && thread.handles(why)) {
            return;
        }
        boolean claim = why instanceof AssertionError;
        fails(claim ? Ending.ASSERTION : Ending.EXCEPTION, Unfollowed.sentence(thread, why), why);
        aborting = true;
    }

    void stuck() {
        if (scheduler.threads().get(0).indivisible > 0) {
            // Run at its first use, what it waits for might have been done by then.
            cannotJudge("a wait in a static initialiser");
            return;
        }
        Stuck stuck = new Stuck(this);
        boolean scenarioEnded = scheduler.threads().get(0).status == ShadowThread.Status.ENDED;
        Ending how = stuck.isCycle() ? Ending.DEADLOCK : scenarioEnded ? Ending.LEAK : Ending.STUCK;
        fails(how, stuck.text(), null);
    }

    Timers timers() {
        return scheduler.timers;
    }

    String nextThreadName() {
        return "Thread-" + threadNames++;
    }
}
