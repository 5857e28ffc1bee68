package threadwork.grader.probe;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import threadwork.grader.model.Evidence;

/**
 * A call of student code on a throw-away thread named {@code caller}, and everything that code starts.
 *
 * <p>The student's threads are those that appear after the call began; while several calls are open, after the first of
 * them began, since threads of one call can move another's. So make the student's objects inside a watched call if making
 * them may start threads, and keep that call open. Threads of the check's own are {@link GraderThread}s. One check at a
 * time in a JVM.
 *
 * <p>Nothing here is judged by the clock. That nobody can move is seen, not guessed ({@link Observation#STUCK}); where it
 * cannot be seen the answer is {@link Inconclusive}, after at least 30 seconds, and more on a starved machine: student code that
 * spins, polls with short sleeps, or waits for a socket or a process. A pool's worker that waits with a timeout for its
 * next task counts as waiting. What a virtual thread waits for is not seen: while one is parked, only what carries and
 * wakes it counts.
 *
 * <p>For one grader thread to use. A thread that holds a lock of the check's own looks stuck: that is the check's business.
 *
 * @param <T> what the call returns
 */
public final class Watched<T> implements AutoCloseable {

    private final Stage stage = Stage.enter();
    private final Duration limit;
    private final Thread caller;
    private T value;
    private Throwable thrown;
    /** Written last by the caller: what it wrote before is then seen. */
    private volatile boolean returned;
    private boolean closed;

    Watched(Callable<T> call, Duration limit) {
        this.limit = limit;
        this.caller = new Thread(() -> make(call), "caller");
        caller.setDaemon(true);
        stage.addCaller(caller);
        caller.start();
    }

    /** Begins the call. Close it, best with {@code try (…)}. */
    public static <T> Watched<T> call(Callable<T> call) {
        return new Watched<>(call, Patience.USUAL);
    }

    /** Begins a call that returns nothing. */
    public static Watched<Void> run(Body body) {
        return call(() -> {
            body.run();
            return null;
        });
    }

    private void make(Callable<T> call) {
        try {
            value = call.call();
        } catch (Throwable failure) {
            thrown = failure;
        } finally {
            returned = true;
        }
    }

    /**
     * Waits until the condition holds or can no longer come to hold.
     *
     * @param condition quick, and no student code: it runs on this thread, again and again
     * @throws Inconclusive if threads still moved after at least 30 s
     * @throws Throwable what the call threw, where it did and the condition does not hold: that says more than what is missing
     */
    public Observation await(BooleanSupplier condition) {
        Quiescence quiescence = new Quiescence(stage);
        Patience patience = new Patience(limit);
        while (!condition.getAsBoolean()) {
            Quiescence.Motion motion = quiescence.look(patience.lastRound());
            if (motion != Quiescence.Motion.MOVING) {
                // What was awaited may have come with the last move, after it was asked for.
                return condition.getAsBoolean() ? Observation.REACHED : missed(motion);
            }
            if (patience.exhausted()) {
                throw new Inconclusive("After " + patience.spent().toSeconds() + " s threads still moved: "
                        + new Picture(Snapshot.inFull(stage)).brief());
            }
            patience.pause();
        }
        return Observation.REACHED;
    }

    private Observation missed(Quiescence.Motion motion) {
        tellWhatWasThrown();
        return motion == Quiescence.Motion.GONE ? Observation.ENDED : Observation.STUCK;
    }

    /**
     * Waits until the condition holds, or the student's threads have shown how they wait for what will not come by itself.
     * For conditions that right code may leave unfulfilled while it waits with a time limit, and wrong code while it
     * asks again and again: where {@link #await} cannot tell, this can.
     *
     * @param condition as in {@link #await}
     * @throws Throwable what the call threw, as {@link #await} does
     * @throws Inconclusive if threads still moved after at least 30 s, in a way that has no name here
     */
    public Rest settle(BooleanSupplier condition) {
        return settle(condition, Duration.ofSeconds(2));
    }

    /**
     * The same, where less can be at stake.
     *
     * @param grace how long a wait with a time limit must last to count as {@link Rest#ASLEEP}, in the grader's own time
     */
    public Rest settle(BooleanSupplier condition, Duration grace) {
        return settle(condition, grace, Settling.MOST_CPU);
    }

    /**
     * The same, where a loop is no mistake, and only somebody to be waited for no longer.
     *
     * @param mostCpu time on a core after which a thread counts as {@link Rest#SPINS}
     */
    public Rest settle(BooleanSupplier condition, Duration grace, Duration mostCpu) {
        Rest rest = new Settling(stage, limit, grace, mostCpu).until(condition);
        if (rest != Rest.REACHED) {
            tellWhatWasThrown();
        }
        return rest;
    }

    private void tellWhatWasThrown() {
        if (returned && thrown != null) {
            throw Watched.<RuntimeException>asUnchecked(thrown);
        }
    }

    /**
     * What the call returned, once it has.
     *
     * @throws Failure if it can never return: says where the threads wait
     * @throws Inconclusive as {@link #await} does
     * @throws Throwable the very thing that the call threw, checked or not
     */
    public T result() {
        Throwable failure = failure();
        if (failure != null) {
            throw Watched.<RuntimeException>asUnchecked(failure);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X asUnchecked(Throwable failure) throws X {
        throw (X) failure;
    }

    /**
     * What the call threw, once it has ended; null if it returned normally.
     *
     * @throws Failure if it can never return
     * @throws Inconclusive as {@link #await} does
     */
    public Throwable failure() {
        if (await(this::returned) != Observation.REACHED) {
            Picture picture = new Picture(Snapshot.inFull(stage));
            throw Failure.of("%s", "The call never returned: " + picture.brief() + ".").with(picture.evidence());
        }
        return thrown;
    }

    /** Whether the call has returned or thrown. */
    public boolean returned() {
        return returned;
    }

    /** The thread on which the call was made. */
    public Thread caller() {
        return caller;
    }

    /** The student's live threads, callers left out. */
    public List<Thread> threads() {
        return Snapshot.take(stage).busy().stream().filter(thread -> !stage.isCaller(thread)).toList();
    }

    /** The student's threads that some look has found so far, callers left out; one that lived shortly may be missing. */
    public List<Thread> everSeen() {
        return stage.everSeen();
    }

    /** The student's threads as they are now: for each its state, what it waits for, who holds that, and the student's lines. */
    public List<Evidence> snapshot() {
        return new Picture(Snapshot.inFull(stage)).evidence();
    }

    /**
     * Once the call has returned or thrown: every thread that it started must have ended, but for its last steps.
     *
     * @param except threads that may stay
     * @throws Failure naming those that stay
     * @throws Inconclusive if it could not be seen whether they end
     */
    public void leavesNothingBehind(Thread... except) {
        failure();
        new LeftBehind(stage, limit, List.of(except)).check();
    }

    /** Whether some call of this JVM left a thread that would not end: then other checks should run in another JVM. */
    public static boolean anythingLeft() {
        return Clearing.anythingLeft();
    }

    /**
     * Interrupts what is left and gives it a second of own time to end. While another call is open, only this call's own
     * thread. Never throws.
     */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            new Clearing(stage, caller).run();
            stage.leave();
        }
    }
}
