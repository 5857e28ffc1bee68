package threadwork.grader.probe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Holds every thread that passes, until the check opens it. The check calls {@link #pass} in a task that it hands to
 * student code, and so sees from inside the work how many threads are there at once, and which.
 *
 * <p>A thread that {@link #letOneThrough} or {@link #open} has let go is no longer inside from that moment on, even before
 * it has moved: so {@code letOneThrough(); await(() -> gate.inside() == k)} waits for the next one to come.
 *
 * <p>Safe for use by many threads. All fields are guarded by a lock that student code cannot reach.
 */
public final class Gate {

    private static final class Visit {
        private boolean free;
    }

    private final Object lock = new Object();
    private final Deque<Visit> waiting = new ArrayDeque<>();
    private final List<Thread> visitors = new ArrayList<>();
    private int most;
    private int passes;
    private boolean open;

    /**
     * Counts the calling thread in and holds it until it is let through. Does not wait if the gate is open.
     *
     * @throws GateInterrupted if the thread is or gets interrupted while it is held; its interrupt status is set
     */
    public void pass() {
        synchronized (lock) {
            visitors.add(Thread.currentThread());
            Visit visit = new Visit();
            waiting.add(visit);
            most = Math.max(most, waiting.size());
            if (open || passes > 0) {
                passes -= open ? 0 : 1;
                waiting.remove(visit);
                return;
            }
            hold(visit);
        }
    }

    /** Caller holds the lock. */
    private void hold(Visit visit) {
        try {
            while (!visit.free) {
                lock.wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            if (!visit.free) {
                waiting.remove(visit);
                throw new GateInterrupted();
            }
        } finally {
            if (visit.free) {
                WakeUps.taken();
            }
        }
    }

    /** Lets everybody through, those who wait and those who come later. */
    public void open() {
        synchronized (lock) {
            open = true;
            while (!waiting.isEmpty()) {
                free(waiting.remove());
            }
        }
    }

    /** Lets through the thread that has waited longest or, if none waits, the next one that comes. */
    public void letOneThrough() {
        synchronized (lock) {
            if (waiting.isEmpty()) {
                passes++;
            } else {
                free(waiting.remove());
            }
        }
    }

    /** Caller holds the lock. */
    private void free(Visit visit) {
        visit.free = true;
        WakeUps.sent();
        lock.notifyAll();
    }

    /** How many threads are held now. */
    public int inside() {
        synchronized (lock) {
            return waiting.size();
        }
    }

    /** The largest number of threads that were here at once. */
    public int mostInside() {
        synchronized (lock) {
            return most;
        }
    }

    /** The thread of each pass so far, in the order they came; one that came twice is there twice. */
    public List<Thread> visitors() {
        synchronized (lock) {
            return List.copyOf(visitors);
        }
    }
}
