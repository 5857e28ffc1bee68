package threadwork.explore.run;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Collectors;
import threadwork.explore.run.ShadowThread.Status;

/** Says who waits for what when nobody can go on. */
final class Stuck {

    private static final String OWNABLE = "AbstractOwnableSynchronizer";

    private final Execution execution;
    private final List<ShadowThread> waiting;

    Stuck(Execution execution) {
        this.execution = execution;
        waiting = execution.scheduler.threads().stream().filter(ShadowThread::isAlive0).toList();
    }

    /** Whether threads wait for each other in a circle. */
    boolean isCycle() {
        return waiting.stream().anyMatch(this::waitsForItself);
    }

    private boolean waitsForItself(ShadowThread thread) {
        ShadowThread next = awaited(thread);
        for (int i = 0; next != null && i < waiting.size(); i++) {
            if (next == thread) {
                return true;
            }
            next = awaited(next);
        }
        return false;
    }

    String text() {
        return waiting.stream().filter(t -> !t.isDaemon() || isCycle()).map(this::sentence).collect(Collectors.joining("\n"));
    }

    static String livelock(List<ShadowThread> spinning) {
        return spinning.stream().map(t -> t.getName() + " asks again and again" + place(t) + ", and nothing changes").collect(Collectors.joining("\n"));
    }

    /** Of threads that do something all the time. */
    String endless() {
        return waiting.stream().filter(t -> t.status == Status.READY || t.wakeAt >= 0)
                .map(t -> t.getName() + " goes on and on" + place(t)).collect(Collectors.joining("\n"));
    }

    static String crowd(ShadowThread starter, int most) {
        return starter.getName() + " starts one thread after the other" + place(starter) + ": " + most + " live at the same time, and none has ended";
    }

    private String sentence(ShadowThread thread) {
        ShadowThread owner = awaited(thread);
        String by = owner == null ? "" : owner.status == Status.ENDED ? ", which " + owner.getName() + " kept when it ended"
                : thread.status == Status.JOINING ? "" : ", which " + owner.getName() + " holds";
        String what = switch (thread.status) {
            case BLOCKED -> "waits for the lock of " + execution.trace.name(((Tracked) thread.on).object);
            case WAITING -> "waits for a notify of " + execution.trace.name(((Tracked) thread.on).object);
            case JOINING -> "waits for the end of " + ((ShadowThread) thread.on).getName();
            default -> "waits" + (thread.on == null ? "" : " in " + execution.trace.name(thread.on));
        };
        return thread.getName() + " " + what + by + place(thread);
    }

    private static String place(ShadowThread thread) {
        return thread.site() == null ? "" : " at " + thread.site().place();
    }

    private static ShadowThread awaited(ShadowThread thread) {
        return switch (thread.status) {
            case BLOCKED -> ((Tracked) thread.on).owner;
            case JOINING -> (ShadowThread) thread.on;
            case PARKED -> ownerOf(thread.on);
            default -> null;
        };
    }

    /** Who holds a lock of java.util.concurrent.locks, or null. */
    private static ShadowThread ownerOf(Object blocker) {
        for (Class<?> type = blocker == null ? null : blocker.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getSimpleName().equals(OWNABLE)) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.getType() == ShadowThread.class) {
                        return (ShadowThread) Holders.get(field, blocker);
                    }
                }
            }
        }
        return null;
    }
}
