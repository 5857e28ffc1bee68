package threadwork.grader.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.infra.runners.CounterThread;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.util.Counter;

/**
 * Some milliseconds of one runner's actors. A thread of ours starts them, since it makes the student's objects first, and
 * their constructors may throw or hang like everything else.
 */
final class Slice {

    private final Shape shape;
    private final Checkpoint checkpoint;
    private final Thread driver;
    private volatile List<? extends CounterThread<?>> actors = List.of();
    private volatile Throwable thrown;

    /** Starts slice number {@code index}, counted from 0. */
    Slice(StressState state, Shape shape, int index) {
        this.shape = shape;
        Runner<?> runner = state.newRunner(shape, index);
        this.checkpoint = new Checkpoint(runner, state.actors());
        this.driver = new Thread(() -> drive(runner), "stress-" + state.type().getSimpleName());
        driver.setContextClassLoader(state.type().getClassLoader());
        driver.setDaemon(true);
        driver.start();
    }

    private void drive(Runner<?> runner) {
        try {
            actors = runner.internalRun(); // returns once the time is over, with the actors still at work
        } catch (Throwable e) {
            thrown = e;
        }
    }

    /**
     * Whether everybody is done within {@code millis}.
     *
     * @throws Throwable what an actor or the constructor of the state threw, as it is
     */
    boolean endsWithin(long millis) throws Throwable {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        boolean done = joined(driver, end) && allJoined(end);
        rethrow(thrown);
        for (CounterThread<?> actor : actors) {
            rethrow(actor.throwable());
        }
        return done;
    }

    private boolean allJoined(long end) throws InterruptedException {
        boolean done = true;
        for (CounterThread<?> actor : actors) {
            done &= joined(actor, end);
        }
        return done;
    }

    private static boolean joined(Thread thread, long end) throws InterruptedException {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        return !thread.isAlive();
    }

    private static void rethrow(Throwable thrown) throws Throwable {
        if (thrown != null) {
            throw thrown;
        }
    }

    /** Those who have work to do now: the driver while it makes the states, then the actors. */
    List<Thread> workers() {
        return driver.isAlive() ? List.of(driver) : new ArrayList<>(actors);
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    /** Adds what the actors saw, and returns how many samples that is. Only after {@link #endsWithin} said true. */
    @SuppressWarnings("unchecked")
    long countInto(Outcomes outcomes) {
        long samples = 0;
        for (CounterThread<?> actor : actors) {
            Counter<Object> seen = (Counter<Object>) actor.result();
            outcomes.add(seen);
            samples += seen.totalCount();
        }
        return samples;
    }

    /** Lets go of actors that would wait for ever for one that threw or hangs, and interrupts those that hang. */
    void release() {
        List<Thread> left = workers().stream().filter(Thread::isAlive).toList();
        if (!left.isEmpty()) {
            checkpoint.open();
            left.forEach(Thread::interrupt);
        }
    }
}
