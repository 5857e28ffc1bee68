package threadwork.explore.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What explored code reads and writes. Plain accesses are watched for data races by vector clocks, as FastTrack does
 * (Flanagan and Freund, PLDI 2009). Threads are switched only at synchronisation: for code without races that is enough, and
 * fields that threads do race for become places to switch as well (Musuvathi and Qadeer, PLDI 2007).
 */
final class Memory {

    private static final int WHOLE = -1;
    private static final int MOST_CORE_STEPS = 500;

    private final Execution execution;
    private final Set<Integer> contended;
    private final Map<String, Race> races = new LinkedHashMap<>();

    Memory(Execution execution) {
        this.execution = execution;
        contended = new HashSet<>(execution.settings.contended());
    }

    List<Race> races() {
        return new ArrayList<>(races.values());
    }

    Set<Integer> contended() {
        return contended;
    }

    void field(ShadowThread me, Object owner, int number, boolean write) {
        Site site = Sites.get(number);
        me.at(number, site);
        if (owner == null || isAlone()) {
            return;
        }
        Tracked object = execution.track(owner);
        int target = Sites.target(number);
        if (site.isVolatile()) {
            execution.scheduler.point(me);
            synchroniseField(me, object, object.part(target), write);
        } else {
            plain(me, object, object.part(target), target, number, write);
        }
        if (write) {
            changed(me);
        }
        execution.trace.access(me, owner, "", write, site);
    }

    void element(ShadowThread me, Object array, int index, int number, boolean write) {
        Site site = Sites.get(number);
        me.at(number, site);
        if (array == null || isAlone() || index < 0) {
            return;
        }
        Tracked object = execution.track(array);
        plain(me, object, object.part(index), Sites.target(number), number, write);
        if (write) {
            changed(me);
        }
        execution.trace.access(me, array, "[" + index + "]", write, site);
    }

    /** A volatile field may also be written through an updater, which only names the object: those two see each other. */
    private static void synchroniseField(ShadowThread me, Tracked object, Location field, boolean write) {
        synchronise(me, object.core, !write, false);
        if (write) {
            object.core.writeEvent(me);
            object.volatiles.alsoReleasedBy(me);
            field.releasedBy(me);
        } else {
            field.acquiredBy(me);
        }
    }

    /** A method of an object of the JDK's whose inside is not followed: it reads or writes the whole object. */
    void use(ShadowThread me, Object receiver, int number, boolean write) {
        Site site = Sites.get(number);
        me.at(number, site);
        if (receiver != null && Unseen.isSynchroniser(receiver)) {
            me.armed = number;
        }
        if (receiver == null || isAlone() || !Unseen.isShareable(receiver)) {
            return;
        }
        Tracked object = execution.track(receiver);
        if (receiver instanceof StringBuffer) {
            // Each of its methods takes its lock, which explored code may hold too.
            execution.monitors.enter(me, receiver, number);
            execution.monitors.exit(me, receiver);
        } else {
            plain(me, object, object.part(WHOLE), Sites.target(number), number, write);
        }
        if (write) {
            changed(me);
        }
    }

    /** Something inside a synchroniser of the JDK's. */
    void core(ShadowThread me, Object owner, boolean read, boolean write) {
        if (owner == null || isAlone()) {
            return;
        }
        if (me.armed >= 0 || execution.settings.inside()) {
            execution.scheduler.point(me);
        }
        if (++me.coreSteps > MOST_CORE_STEPS) {
            // The JDK's own code spins, and counts on others to run meanwhile.
            me.coreSteps = 0;
            execution.scheduler.stepBack(me);
        }
        // Not before the last switch: what the access will see has been written by now.
        Tracked object = execution.track(owner);
        if (read) {
            object.volatiles.acquiredBy(me);
        }
        synchronise(me, object.core, read, write);
        me.events++;
        if (write) {
            changed(me);
        }
    }

    private void changed(ShadowThread me) {
        me.writes++;
        execution.scheduler.changed();
    }

    /** The last change of {@code me} turned out to be none. */
    void inVain(ShadowThread me) {
        if (!isAlone()) {
            me.writes--;
            execution.scheduler.unchanged();
        }
    }

    /** Until a second thread is there, nobody can see what the first one does. */
    private boolean isAlone() {
        return execution.scheduler.threads().size() == 1;
    }

    static void synchronise(ShadowThread me, Location location, boolean acquire, boolean release) {
        if (acquire) {
            location.acquiredBy(me);
        }
        if (release) {
            location.releasedBy(me);
            location.writeEvent(me);
        } else {
            location.readEvent(me);
        }
    }

    private void plain(ShadowThread me, Tracked object, Location location, int target, int site, boolean write) {
        if (contended.contains(target)) {
            execution.scheduler.pointAtRace(me);
            if (write) {
                location.writeEvent(me);
            } else {
                location.readEvent(me);
            }
        }
        if (location.writer >= 0 && location.writer != me.number && location.writtenAt > me.clock.of(location.writer)) {
            races(object, target, access(location.writer, true, location.writeSite), access(me.number, write, site));
        }
        if (write) {
            againstReads(me, object, location, target, site);
            location.writer = me.number;
            location.writtenAt = me.clock.of(me.number);
            location.writeSite = me.siteOr(site);
        } else {
            read(me, location, site);
        }
    }

    private void againstReads(ShadowThread me, Tracked object, Location location, int target, int site) {
        for (int reader = 0; reader < location.readAt.length; reader++) {
            if (reader != me.number && location.readAt[reader] > me.clock.of(reader)) {
                races(object, target, access(reader, false, location.readSite[reader]), access(me.number, true, site));
            }
        }
    }

    private static void read(ShadowThread me, Location location, int site) {
        if (me.number >= location.readAt.length) {
            location.readAt = Arrays.copyOf(location.readAt, me.number + 2);
            location.readSite = Arrays.copyOf(location.readSite, me.number + 2);
        }
        location.readAt[me.number] = me.clock.of(me.number);
        location.readSite[me.number] = me.siteOr(site);
    }

    private Race.Access access(int thread, boolean write, int site) {
        ShadowThread who = execution.scheduler.threads().get(thread);
        return new Race.Access(who.getName(), write, Sites.get(who == ShadowThread.currentThread() ? who.siteOr(site) : site));
    }

    private void races(Tracked object, int target, Race.Access first, Race.Access second) {
        contended.add(target);
        races.computeIfAbsent(target + first.site().place() + second.site().place(), fresh -> {
            String held = Unseen.isCopy(object.object) ? Holders.of(object.object, execution.allTracked()) : "";
            return new Race(first.site().library() ? second.site().target() : first.site().target(), held, first, second);
        });
    }
}
