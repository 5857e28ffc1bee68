package threadwork.explore.run;

import threadwork.explore.run.ShadowThread.Status;

/** Starting, joining, sleeping, parking and interrupting. */
final class Waits {

    private final Execution execution;

    Waits(Execution execution) {
        this.execution = execution;
    }

    void start(ShadowThread me, ShadowThread thread) {
        if (thread.status != Status.NEW) {
            throw new IllegalThreadStateException();
        }
        execution.trace.add(me, "starts", thread.getName(), me.site());
        thread.execution = execution;
        thread.clock.join(me.clock);
        me.clock.tick(me.number);
        me.hash = Fingerprint.of(me.hash, 6, 6);
        thread.hash = Fingerprint.of(me.hash, 7, 7);
        execution.scheduler.register(thread);
        execution.scheduler.changed();
        execution.scheduler.fork(me);
    }

    /** @param nanos below 0 for no limit */
    void join(ShadowThread me, ShadowThread thread, long nanos) throws InterruptedException {
        execution.scheduler.point(me);
        throwIfInterrupted(me);
        execution.timers().limit(me, nanos);
        while (thread.isAlive0() && !me.timedOut) {
            execution.trace.add(me, "waits for the end of", thread.getName(), me.site());
            execution.scheduler.block(me, Status.JOINING, thread);
            if (me.interrupted) {
                execution.timers().cancel(me);
                throwIfInterrupted(me);
            }
        }
        execution.timers().cancel(me);
        look(me, thread);
    }

    /** Whether it has ended, and with that all that it did. */
    void look(ShadowThread me, ShadowThread thread) {
        thread.life.readEvent(me);
        if (thread.status == Status.ENDED) {
            thread.life.acquiredBy(me);
        }
    }

    void wakeThoseWhoWaitFor(ShadowThread ended) {
        for (ShadowThread other : execution.scheduler.threads()) {
            if (other.status == Status.JOINING && other.on == ended) {
                other.status = Status.READY;
            }
        }
        execution.monitors.threadEnded(ended);
    }

    void sleep(ShadowThread me, long nanos) throws InterruptedException {
        throwIfInterrupted(me);
        execution.trace.add(me, "sleeps", "", me.site());
        if (nanos <= 0) {
            execution.scheduler.stepBack(me);
            return;
        }
        execution.timers().limit(me, nanos);
        execution.scheduler.block(me, Status.SLEEPING, null);
        execution.timers().cancel(me);
        throwIfInterrupted(me);
    }

    /** @param nanos below 0 for no limit */
    void park(ShadowThread me, Object blocker, long nanos) {
        if (me.armed >= 0 || execution.settings.inside()) {
            execution.scheduler.point(me);
        }
        me.signal.writeEvent(me);
        if (me.permit || me.interrupted) {
            me.permit = false;
            return;
        }
        execution.timers().limit(me, nanos);
        execution.trace.add(me, "waits", blocker == null ? "" : "in " + execution.trace.name(blocker), me.site());
        execution.scheduler.block(me, Status.PARKED, blocker);
        execution.timers().cancel(me);
        me.signal.writeEvent(me);
        me.permit = false;
    }

    void unpark(ShadowThread me, ShadowThread thread) {
        if (me.armed >= 0 || execution.settings.inside()) {
            execution.scheduler.point(me);
        }
        if (!thread.isAlive0()) {
            return;
        }
        thread.signal.writeEvent(me);
        thread.permit = true;
        if (thread.status == Status.PARKED) {
            thread.status = Status.READY;
        }
        execution.scheduler.changed();
    }

    void interrupt(ShadowThread me, ShadowThread thread) {
        execution.scheduler.point(me);
        execution.trace.add(me, "interrupts", thread.getName(), me.site());
        if (!thread.isAlive0()) {
            return;
        }
        thread.signal.writeEvent(me);
        thread.interrupts.releasedBy(me);
        thread.interrupted = true;
        execution.scheduler.changed();
        switch (thread.status) {
            case WAITING -> {
                ((Tracked) thread.on).waiting.remove(thread);
                thread.status = Status.READY;
            }
            case SLEEPING, PARKED, JOINING -> thread.status = Status.READY;
            default -> { }
        }
    }

    boolean isInterrupted(ShadowThread me, ShadowThread thread, boolean clear) {
        execution.scheduler.point(me);
        boolean was = thread.interrupted;
        if (was) {
            thread.interrupts.acquiredBy(me);
        }
        if (was && clear) {
            thread.signal.writeEvent(me);
            thread.interrupted = false;
        } else {
            thread.signal.readEvent(me);
        }
        return was;
    }

    void throwIfInterrupted(ShadowThread me) throws InterruptedException {
        if (me.interrupted) {
            me.interrupts.acquiredBy(me);
            me.signal.writeEvent(me);
            me.interrupted = false;
            throw new InterruptedException();
        }
        me.signal.readEvent(me);
    }
}
