package threadwork.checks.ex06race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import threadwork.grader.probe.Body;

/** Threads that come at the same time, each with something to do; the first failure of any is the failure of all. */
final class Visitors {

    /** Looking at the effort costs more than a hit. */
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final Effort effort;
    private final List<Body> bodies = new ArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean over;

    Visitors(Effort effort) {
        this.effort = effort;
    }

    /** {@code count} more threads, started by {@link #run}, each of which does this. */
    Visitors with(int count, Body body) {
        for (int i = 0; i < count; i++) {
            bodies.add(body);
        }
        return this;
    }

    /**
     * To be asked by each thread before each step: false once the effort is spent or one of them has failed.
     *
     * @param step its number, from 0
     */
    boolean goOn(int step) {
        if (step % STEPS_BETWEEN_LOOKS == 0 && effort.isSpent()) {
            over = true;
        }
        return !over;
    }

    /** Starts them all and returns when all have ended; throws what the first to fail threw, as it is. */
    void run() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (Body body : bodies) {
            Thread thread = new Thread(() -> live(body), "visitor-" + (threads.size() + 1));
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof Exception exception) {
            throw exception;
        }
    }

    private void live(Body body) {
        try {
            body.run();
        } catch (Throwable thrown) {
            failure.compareAndSet(null, thrown);
            over = true;
        }
    }
}
