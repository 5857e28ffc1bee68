package threadwork.explore;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** Counters and handovers without data races, each as a state for jcstress and, over the same state, as a scenario for the explorer. */
public class JcstressScenarios {

    private static void both(Runnable first, Runnable second) throws InterruptedException {
        Thread other = new Thread(first);
        other.start();
        second.run();
        other.join();
    }

    @JCStressTest
    @Outcome(expect = Expect.ACCEPTABLE)
    @State
    public static class VolatileHits {
        private volatile int count;

        @Actor
        public void first() {
            count++;
        }

        @Actor
        public void second() {
            count++;
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = count;
        }

        static void scenario() throws InterruptedException {
            VolatileHits state = new VolatileHits();
            I_Result result = new I_Result();
            both(state::first, state::second);
            state.total(result);
            Litmus.seen(result);
        }
    }

    @JCStressTest
    @Outcome(expect = Expect.ACCEPTABLE)
    @State
    public static class AtomicHits {
        private final AtomicInteger count = new AtomicInteger();

        @Actor
        public void first(II_Result result) {
            result.r1 = count.incrementAndGet();
        }

        @Actor
        public void second(II_Result result) {
            result.r2 = count.incrementAndGet();
        }

        static void scenario() throws InterruptedException {
            AtomicHits state = new AtomicHits();
            II_Result result = new II_Result();
            both(() -> state.first(result), () -> state.second(result));
            Litmus.seen(result);
        }
    }

    @JCStressTest
    @Outcome(expect = Expect.ACCEPTABLE)
    @State
    public static class PairBehindALock {
        private final ReentrantLock lock = new ReentrantLock();
        private int left;
        private int right;

        @Actor
        public void writer() {
            lock.lock();
            try {
                left = 1;
                right = 1;
            } finally {
                lock.unlock();
            }
        }

        @Actor
        public void reader(II_Result result) {
            lock.lock();
            try {
                result.r1 = left;
                result.r2 = right;
            } finally {
                lock.unlock();
            }
        }

        static void scenario() throws InterruptedException {
            PairBehindALock state = new PairBehindALock();
            II_Result result = new II_Result();
            both(state::writer, () -> state.reader(result));
            Litmus.seen(result);
        }
    }

    /** Dekker's: each announces itself and looks for the other. */
    @JCStressTest
    @Outcome(expect = Expect.ACCEPTABLE)
    @State
    public static class Announcements {
        private volatile int mine;
        private volatile int yours;

        @Actor
        public void first(II_Result result) {
            mine = 1;
            result.r1 = yours;
        }

        @Actor
        public void second(II_Result result) {
            yours = 1;
            result.r2 = mine;
        }

        static void scenario() throws InterruptedException {
            Announcements state = new Announcements();
            II_Result result = new II_Result();
            both(() -> state.first(result), () -> state.second(result));
            Litmus.seen(result);
        }
    }

    /** Plain data behind a volatile flag. */
    @JCStressTest
    @Outcome(expect = Expect.ACCEPTABLE)
    @State
    public static class Publication {
        private int data;
        private volatile boolean ready;

        @Actor
        public void writer() {
            data = 42;
            ready = true;
        }

        @Actor
        public void reader(I_Result result) {
            result.r1 = ready ? data : -1;
        }

        static void scenario() throws InterruptedException {
            Publication state = new Publication();
            I_Result result = new I_Result();
            both(state::writer, () -> state.reader(result));
            Litmus.seen(result);
        }
    }

    @JCStressTest
    @Outcome(expect = Expect.ACCEPTABLE)
    @State
    public static class OneWins {
        private final AtomicInteger winner = new AtomicInteger();

        @Actor
        public void first(III_Result result) {
            result.r1 = winner.compareAndSet(0, 1) ? 1 : 0;
        }

        @Actor
        public void second(III_Result result) {
            result.r2 = winner.compareAndSet(0, 2) ? 1 : 0;
        }

        @Arbiter
        public void winner(III_Result result) {
            result.r3 = winner.get();
        }

        static void scenario() throws InterruptedException {
            OneWins state = new OneWins();
            III_Result result = new III_Result();
            both(() -> state.first(result), () -> state.second(result));
            state.winner(result);
            Litmus.seen(result);
        }
    }

    /** A box of one place: the taker waits until it is full, the putter until it is empty again. */
    @JCStressTest
    @Outcome(expect = Expect.ACCEPTABLE)
    @State
    public static class Handover {
        private int box;

        @Actor
        public synchronized void taker(II_Result result) {
            result.r1 = box;
            while (box == 0) {
                await();
            }
            result.r2 = box;
            box = 0;
            notifyAll();
        }

        @Actor
        public synchronized void putter() {
            box = 42;
            notifyAll();
            while (box != 0) {
                await();
            }
        }

        private void await() {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        static void scenario() throws InterruptedException {
            Handover state = new Handover();
            II_Result result = new II_Result();
            both(state::putter, () -> state.taker(result));
            Litmus.seen(result);
        }
    }
}
