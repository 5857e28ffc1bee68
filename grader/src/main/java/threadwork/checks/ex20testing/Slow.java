package threadwork.checks.ex20testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import threadwork.ex20testing.Counter;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.GateInterrupted;

/**
 * Right counters whose first increment on each thread takes long: until nothing else moves. One of the threads is kept to the end,
 * so who does not wait for that one reads the value too early.
 */
final class Slow implements Kind {

    /** As many threads are held in all: a test that starts thousands is not to take for ever. */
    private static final int MOST_HELD = 40;

    private final boolean keepsTheFirst;
    /** Both guarded by this. */
    private final Map<Thread, Gate> held = new LinkedHashMap<>();
    private int left = MOST_HELD;

    /** @param keepsTheFirst whether the thread that was made first comes last, or the one that was made last */
    Slow(boolean keepsTheFirst) {
        this.keepsTheFirst = keepsTheFirst;
    }

    @Override
    public Counter next() {
        AtomicLong count = new AtomicLong();
        Set<Thread> known = new HashSet<>();
        return new Counter() {
            @Override
            public void increment() {
                hold(known);
                count.incrementAndGet();
            }

            @Override
            public long value() {
                return count.get();
            }
        };
    }

    private void hold(Set<Thread> known) {
        Gate gate = new Gate();
        synchronized (this) {
            if (left == 0 || !known.add(Thread.currentThread())) {
                return;
            }
            left--;
            held.put(Thread.currentThread(), gate);
        }
        try {
            gate.pass();
        } catch (GateInterrupted interrupted) {
            // The test wants its thread to stop: it will see the status.
            synchronized (this) {
                held.remove(Thread.currentThread(), gate);
            }
        }
    }

    @Override
    public synchronized boolean letOn(Thread caller) {
        if (held.isEmpty()) {
            return false;
        }
        Set<Thread> free = new HashSet<>(held.keySet());
        if (free.size() > 1) {
            free.remove(kept(caller));
        }
        free.forEach(thread -> held.remove(thread).open());
        return true;
    }

    /** Threads are numbered in the order in which they were made. Caller holds the lock. */
    @SuppressWarnings("deprecation") // threadId() is not in 17
    private Thread kept(Thread caller) {
        List<Thread> workers = new ArrayList<>(held.keySet());
        workers.remove(caller);
        workers.sort(Comparator.comparingLong(Thread::getId));
        return workers.get(keepsTheFirst ? 0 : workers.size() - 1);
    }
}
