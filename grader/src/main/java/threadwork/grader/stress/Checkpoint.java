package threadwork.grader.stress;

import java.lang.reflect.Field;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;
import org.openjdk.jcstress.infra.runners.WorkerSync;

/**
 * Where the actors of a runner wait for each other: read to see whether they get on, opened when one of them never will.
 * jcstress keeps these counters to itself and ends the JVM instead; 0.16 is pinned, and a test fails if the fields move.
 */
final class Checkpoint {

    /** Larger than any number of arrivals, and far from overflow. */
    private static final int OPEN = 1 << 30;

    private final Runner<?> runner;
    private final int actors;

    Checkpoint(Runner<?> runner, int actors) {
        this.runner = runner;
        this.actors = actors;
    }

    /**
     * How far the actors have come. Two equal ones: no actor has finished a stride in between.
     *
     * @param sync the epoch; null before the first
     * @param arrived arrivals at the ends of its strides so far
     * @param notUpdated actors that have not yet counted this epoch's results
     */
    record Progress(WorkerSync sync, int arrived, int notUpdated) {
    }

    Progress progress() {
        try {
            WorkerSync sync = (WorkerSync) epoch().get(runner);
            return sync == null ? new Progress(null, 0, actors)
                    : new Progress(sync, counter("checkpoint").getInt(sync), counter("notUpdated").getInt(sync));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This is not the jcstress the grader knows", e);
        }
    }

    /**
     * Whether actors that wait at a checkpoint really have to: one that all have reached lets them go, even if a busy machine
     * has not let them see it yet.
     *
     * @param atStride actors seen waiting at the end of a stride
     * @param atUpdate actors seen waiting at the end of an epoch
     */
    boolean holds(Progress now, int atStride, int atUpdate) {
        return now.arrived() % actors == atStride && (atUpdate == 0 || now.notUpdated() == actors - atUpdate);
    }

    /** Lets everybody pass, and makes the next epoch the last. */
    void open() {
        try {
            WorkerSync old = (WorkerSync) epoch().get(runner);
            WorkerSync last = new WorkerSync(true, actors, SpinLoopStyle.THREAD_YIELD);
            counter("checkpoint").setInt(last, OPEN);
            epoch().set(runner, last);
            if (old != null) {
                counter("checkpoint").setInt(old, OPEN);
                counter("notUpdated").setInt(old, -OPEN);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This is not the jcstress the grader knows", e);
        }
    }

    private Field epoch() throws NoSuchFieldException {
        return opened(runner.getClass(), "workerSync");
    }

    private static Field counter(String name) throws NoSuchFieldException {
        return opened(WorkerSync.class, name);
    }

    private static Field opened(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
