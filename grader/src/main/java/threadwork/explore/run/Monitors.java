package threadwork.explore.run;

import java.util.List;
import threadwork.explore.run.ShadowThread.Status;

/** {@code synchronized}, {@code wait} and {@code notify}. */
final class Monitors {

    private final Execution execution;

    Monitors(Execution execution) {
        this.execution = execution;
    }

    /** @param site below 0 inside a synchroniser of the JDK's */
    void enter(ShadowThread me, Object object, int site) {
        boolean inside = site < 0;
        if (!inside) {
            me.at(site, Sites.get(site));
        }
        Tracked monitor = execution.track(object);
        if (monitor.owner != me) {
            if (!inside || me.armed >= 0 || execution.settings.inside()) {
                execution.scheduler.point(me);
            }
            acquire(me, monitor);
            monitor.entries = 0;
            execution.trace.add(me, "locks", execution.trace.name(object), me.site());
        }
        monitor.entries++;
    }

    private void acquire(ShadowThread me, Tracked monitor) {
        while (monitor.owner != null) {
            execution.trace.add(me, "waits for the lock of", execution.trace.name(monitor.object), me.site());
            execution.scheduler.block(me, Status.BLOCKED, monitor);
        }
        monitor.owner = me;
        monitor.monitor.acquiredBy(me);
        monitor.monitor.writeEvent(me);
        me.events++;
    }

    void exit(ShadowThread me, Object object) {
        Tracked monitor = execution.track(object);
        if (monitor.owner != me) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        if (--monitor.entries == 0) {
            release(me, monitor);
            execution.trace.add(me, "unlocks", execution.trace.name(object), me.site());
        }
    }

    private void release(ShadowThread me, Tracked monitor) {
        monitor.owner = null;
        monitor.monitor.releasedBy(me);
        monitor.monitor.writeEvent(me);
        execution.scheduler.changed();
        for (ShadowThread other : execution.scheduler.threads()) {
            if (other.status == Status.BLOCKED && other.on == monitor) {
                other.status = Status.READY;
            }
        }
    }

    /** @param nanos below 0 for no limit */
    void await(ShadowThread me, Object object, long nanos) throws InterruptedException {
        Tracked monitor = owned(me, object);
        execution.waits.throwIfInterrupted(me);
        execution.trace.add(me, "waits for a notify of", execution.trace.name(object), me.site());
        int entries = monitor.entries;
        release(me, monitor);
        execution.timers().limit(me, nanos);
        monitor.waiting.add(me);
        execution.scheduler.block(me, Status.WAITING, monitor);
        execution.timers().cancel(me);
        me.signal.writeEvent(me);
        acquire(me, monitor);
        monitor.entries = entries;
        execution.trace.add(me, "goes on after its wait for", execution.trace.name(object), me.site());
        execution.waits.throwIfInterrupted(me);
    }

    void notify(ShadowThread me, Object object) {
        Tracked monitor = owned(me, object);
        List<ShadowThread> waiting = monitor.waiting;
        execution.trace.add(me, waiting.isEmpty() ? "notifies nobody, nobody waits for" : "notifies one who waits for",
                execution.trace.name(object), me.site());
        if (!waiting.isEmpty()) {
            int chosen = waiting.size() == 1 ? 0
                    : execution.decide(Decision.NOTIFY, waiting.size(), me.hash, waiting.stream().mapToInt(t -> t.number).toArray());
            wake(me, monitor, waiting.get(chosen));
        }
    }

    void notifyAll(ShadowThread me, Object object) {
        Tracked monitor = owned(me, object);
        execution.trace.add(me, "notifies all who wait for", execution.trace.name(object), me.site());
        List.copyOf(monitor.waiting).forEach(waiting -> wake(me, monitor, waiting));
    }

    private void wake(ShadowThread me, Tracked monitor, ShadowThread waiting) {
        waiting.signal.writeEvent(me);
        leave(monitor, waiting);
        execution.scheduler.changed();
    }

    /** It must take the lock again before it can go on. */
    private static void leave(Tracked monitor, ShadowThread waiting) {
        monitor.waiting.remove(waiting);
        waiting.wakeAt = -1;
        waiting.status = monitor.owner == null ? Status.READY : Status.BLOCKED;
    }

    void wakeSpuriously(ShadowThread waiting) {
        waiting.hash = Fingerprint.of(waiting.hash, 5, 5);
        leave((Tracked) waiting.on, waiting);
    }

    /** The end of a thread notifies all who wait for it (JLS says nothing; java.lang.Thread.join does). */
    void threadEnded(ShadowThread thread) {
        Tracked monitor = execution.track(thread);
        List.copyOf(monitor.waiting).forEach(waiting -> wake(thread, monitor, waiting));
    }

    private Tracked owned(ShadowThread me, Object object) {
        Tracked monitor = execution.track(object);
        if (monitor.owner != me) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return monitor;
    }
}
