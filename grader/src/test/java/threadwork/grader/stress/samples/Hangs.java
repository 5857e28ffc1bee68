package threadwork.grader.stress.samples;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Programs that do not come back, each for another reason. */
public class Hangs {

    /** Two locks, taken in both orders. */
    static final class Transfer {
        private final Object from = new Object();
        private final Object to = new Object();
        private int moved;

        void there() {
            synchronized (from) {
                synchronized (to) {
                    moved++;
                }
            }
        }

        void back() {
            synchronized (to) {
                synchronized (from) {
                    moved--;
                }
            }
        }
    }

    /** Waits for a notify that may have come before. */
    static final class Bell {
        synchronized void await() {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        synchronized void ring() {
            notify();
        }
    }

    /** Without an end, but for the interrupt that comes when all is said about it: the tests after it need the core. */
    static final class Spin {
        private int turns;

        int spin() {
            while (!Thread.currentThread().isInterrupted()) {
                turns = (turns + 1) & 0xffff;
            }
            return turns;
        }
    }

    @JCStressTest
    @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "both came back")
    @State
    public static class LocksInBothOrders {
        private final Transfer transfer = new Transfer();

        @Actor
        public void there(I_Result result) {
            transfer.there();
        }

        @Actor
        public void back(I_Result result) {
            transfer.back();
        }
    }

    @JCStressTest
    @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "both came back")
    @State
    public static class LostWakeUp {
        private final Bell bell = new Bell();

        @Actor
        public void waiter(I_Result result) {
            bell.await();
        }

        @Actor
        public void ringer(I_Result result) {
            bell.ring();
        }
    }

    @JCStressTest
    @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "both came back")
    @State
    public static class EndlessLoop {
        private final Spin spin = new Spin();

        @Actor
        public void looper(I_Result result) {
            result.r1 = spin.spin();
        }

        @Actor
        public void other(I_Result result) {
            // nothing to do: it waits at the checkpoint
        }
    }

    @JCStressTest
    @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "both came back")
    @State
    public static class SleepsTooLongToTell {
        @Actor
        public void sleeper(I_Result result) {
            LockSupport.parkNanos(TimeUnit.HOURS.toNanos(1));
        }

        @Actor
        public void other(I_Result result) {
            // nothing to do: it waits at the checkpoint
        }
    }
}
