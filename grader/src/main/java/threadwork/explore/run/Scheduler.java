package threadwork.explore.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import threadwork.explore.run.ShadowThread.Status;

/** Lets one explored thread run at a time, and asks which at every place where it could be another one's turn. */
final class Scheduler {

    /** Alive at the same time, in a scenario that a right solution needs a dozen for: they are started without limit. */
    private static final int MOST_THREADS = 256;

    /** Rounds of waiting by spinning in a static initialiser: nobody else runs meanwhile. */
    private static final int MOST_HELD_BACK = 100;

    /** Of one thread. Who withstands two withstands more; without an end, its loop would go round for ever, and time stand still. */
    private static final int MOST_NEEDLESS_WAKE_UPS = 2;

    /** A thread that wakes up again and again when all is done will never end. */
    private static final int MOST_WAKE_UPS = 100;

    /** From so many steps on, whoever has waited longest for a turn comes first: loops that wait for another thread meet it. */
    private static final int FAIR_FROM = 1_000;

    /** Steps take no time; but a loop that works until a time has come would never see it. */
    private static final int STEPS_BEFORE_TIME_PASSES = 5_000;

    private final Execution execution;
    private final Carriers carriers;
    private final List<ShadowThread> threads = new ArrayList<>();
    final Timers timers = new Timers(threads);
    private final Spinning spinning = new Spinning(this);
    private volatile ShadowThread active;
    private volatile boolean over;
    private Thread driver;
    private long steps;
    private int switches;
    private int wakeUpsAfterTheEnd;

    Scheduler(Execution execution, Carriers carriers) {
        this.execution = execution;
        this.carriers = carriers;
    }

    // ---- the life of an execution, seen by the thread that asked for it

    void run(ShadowThread root) {
        driver = Thread.currentThread();
        register(root);
        active = root;
        LockSupport.unpark(root.carrier);
        Watchdog watchdog = new Watchdog();
        while (!over) {
            LockSupport.parkNanos(this, Watchdog.PERIOD_NANOS);
            ShadowThread running = active;
            if (!over && running != null && watchdog.isStuck(running.carrier, steps)) {
                execution.cannotJudge("something outside of the explored code never returned: " + Watchdog.place(running.carrier));
                execution.abandon();
                return;
            }
        }
    }

    // ---- the life of a thread

    void register(ShadowThread thread) {
        if (threads.size() >= MOST_THREADS && threads.stream().filter(ShadowThread::isAlive0).count() >= MOST_THREADS) {
            throw execution.endsBadly(Stuck.crowd(active, MOST_THREADS), null);
        }
        thread.number = threads.size();
        thread.status = Status.READY;
        thread.clock.tick(thread.number);
        threads.add(thread);
        carriers.start(thread);
    }

    /** On the carrier: from the first turn to the last. */
    void live(ShadowThread thread) {
        try {
            awaitTurn(thread);
            thread.run();
        } catch (Abort end) {
            return;
        } catch (Throwable thrown) {
            execution.uncaught(thread, thrown);
        }
    }

    void ended(ShadowThread thread) {
        thread.status = Status.ENDED;
        if (!execution.aborting) {
            execution.trace.add(thread, "ends", "", null);
            thread.life.releasedBy(thread);
            thread.life.writeEvent(thread);
            changed();
            execution.waits.wakeThoseWhoWaitFor(thread);
            ShadowThread next = pickOrEnd();
            if (next != null) {
                giveTurn(next);
                return;
            }
            execution.aborting = true;
        }
        for (ShadowThread other : threads) {
            if (other.isAlive0()) {
                giveTurn(other);
                return;
            }
        }
        active = null;
        over = true;
        LockSupport.unpark(driver);
    }

    // ---- whose turn it is

    ShadowThread active() {
        return active;
    }

    List<ShadowThread> threads() {
        return threads;
    }

    boolean isDriver(Thread thread) {
        return thread == driver;
    }

    long steps() {
        return steps;
    }

    int switches() {
        return switches;
    }

    void changed() {
        spinning.changed();
    }

    void unchanged() {
        spinning.unchanged();
    }

    /** Another thread may get its turn here, although {@code me} could go on. */
    void point(ShadowThread me) {
        point(me, !execution.settings.atRacesOnly());
    }

    /** The same before an access to a field that threads race for. */
    void pointAtRace(ShadowThread me) {
        point(me, true);
    }

    private void point(ShadowThread me, boolean maySwitch) {
        me.armed = -1;
        if (me.indivisible > 0) {
            return;
        }
        step();
        me.events++;
        if (threads.size() == 1 || !maySwitch) {
            return;
        }
        List<ShadowThread> options = options(me);
        if (options.isEmpty()) {
            return;
        }
        options.add(0, me);
        ShadowThread next = decide(Decision.PREEMPT, options, me.hash);
        if (next != me) {
            switchTo(me, next);
        }
    }

    /** {@code me} has just started another thread: it is open, and no preemption, which of them is the first to go on. */
    void fork(ShadowThread me) {
        me.armed = -1;
        if (me.indivisible > 0) {
            return;
        }
        step();
        List<ShadowThread> options = options(me);
        options.add(0, me);
        ShadowThread next = decide(Decision.NEXT, options, 0);
        if (next != me) {
            switchTo(me, next);
        }
    }

    /** {@code me} steps back for the others by itself: it spins, or yields. */
    void stepBack(ShadowThread me) {
        if (me.initialising > 0) {
            if (++me.heldBack > MOST_HELD_BACK) {
                throw putOff();
            }
            return;
        }
        step();
        spinning.spins(me);
        ShadowThread next = pick(me);
        if (next == null) {
            execution.aborting = true;
            throw Abort.NOW;
        }
        if (next != me) {
            switchTo(me, next);
        }
    }

    /** {@code me} cannot go on until somebody makes it ready; returns when it is its turn again. */
    void block(ShadowThread me, Status status, Object on) {
        if (me.initialising > 0) {
            throw putOff();
        }
        me.status = status;
        me.on = on;
        ShadowThread next = pick(null);
        if (next == null) {
            execution.aborting = true;
            throw Abort.NOW;
        }
        if (next != me) {
            switchTo(me, next);
        }
        me.on = null;
    }

    private Abort putOff() {
        execution.statics.putOff();
        execution.aborting = true;
        return Abort.NOW;
    }

    /** As {@link #pick}, for a thread that has no code left to unwind. */
    private ShadowThread pickOrEnd() {
        try {
            return pick(null);
        } catch (Abort | Unsupported end) {
            return null;
        }
    }

    /** Who runs next; null at the end of the execution, whether good or bad. */
    private ShadowThread pick(ShadowThread steppingBack) {
        step();
        if (steps - timers.lastMoved() > STEPS_BEFORE_TIME_PASSES && timers.fireEarliest()) {
            changed();
        }
        while (true) {
            if (isOver() && threads.stream().noneMatch(t -> t.isAlive0() && !t.isDaemon())) {
                return null;
            }
            List<ShadowThread> options = options(steppingBack);
            if (!options.isEmpty()) {
                return decide(Decision.NEXT, options, 0);
            }
            if (threads.stream().anyMatch(thread -> thread.status == Status.READY)) {
                ShadowThread spinner = spinning.next();
                if (spinner != null || execution.ending.isFailure()) {
                    return spinner;
                }
                continue;
            }
            if (isOver() && ++wakeUpsAfterTheEnd > MOST_WAKE_UPS || !timers.fireEarliest()) {
                execution.stuck();
                return null;
            }
        }
    }

    /** Whether the scenario itself has come to its end. */
    private boolean isOver() {
        return threads.get(0).status == Status.ENDED;
    }

    /** Those who could run, without {@code except} and without those who would only look in vain once more. */
    private List<ShadowThread> options(ShadowThread except) {
        List<ShadowThread> options = new ArrayList<>(threads.size());
        for (ShadowThread thread : threads) {
            if (thread == except) {
                continue;
            }
            boolean ready = thread.status == Status.READY && !spinning.isIdle(thread);
            boolean early = execution.settings.anySpeed() && thread.wakeAt >= 0 && thread.status != Status.READY;
            boolean spurious = execution.settings.spurious() && thread.status == Status.WAITING
                    && thread.needlessWakeUps < MOST_NEEDLESS_WAKE_UPS;
            if (ready || early || spurious) {
                options.add(thread);
            }
        }
        if (steps > FAIR_FROM) {
            options.sort(Comparator.comparingLong(thread -> thread.lastTurn));
        }
        return options;
    }

    private ShadowThread decide(Decision what, List<ShadowThread> options, long running) {
        int chosen = options.size() == 1 ? 0 : execution.decide(what, options.size(), running, options.stream().mapToInt(t -> t.number).toArray());
        ShadowThread next = options.get(chosen);
        if (next.status != Status.READY) {
            if (next.wakeAt >= 0 && execution.settings.anySpeed()) {
                timers.fire(next);
            } else {
                next.needlessWakeUps++;
                execution.monitors.wakeSpuriously(next);
            }
        }
        return next;
    }

    void step() {
        if (++steps > execution.settings.maxSteps()) {
            execution.tooLong();
        }
    }

    private void switchTo(ShadowThread me, ShadowThread next) {
        switches++;
        giveTurn(next);
        awaitTurn(me);
    }

    private void giveTurn(ShadowThread next) {
        next.coreSteps = 0;
        next.lastTurn = steps;
        active = next;
        LockSupport.unpark(next.carrier);
    }

    private void awaitTurn(ShadowThread me) {
        while (active != me) {
            LockSupport.park(this);
        }
        if (execution.aborting) {
            throw Abort.NOW;
        }
    }
}
