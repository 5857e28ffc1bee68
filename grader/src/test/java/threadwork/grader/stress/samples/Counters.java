package threadwork.grader.stress.samples;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Counters that lose nothing, and one that does. */
public class Counters {

    static final class Racy {
        private int count;

        void hit() {
            count++;
        }
    }

    static final class Locked {
        private int count;

        synchronized void hit() {
            count++;
        }
    }

    @JCStressTest
    @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "both hits are counted")
    @Outcome(id = "1", expect = Expect.FORBIDDEN, desc = "one of the two hits was lost")
    @State
    public static class RacyHits {
        private final Racy counter = new Racy();

        @Actor
        public void first() {
            counter.hit();
        }

        @Actor
        public void second() {
            counter.hit();
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = counter.count;
        }
    }

    @JCStressTest
    @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "both hits are counted")
    @State
    public static class LockedHits {
        private final Locked counter = new Locked();

        @Actor
        public void first() {
            counter.hit();
        }

        @Actor
        public void second() {
            counter.hit();
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = counter.count;
        }
    }

    @JCStressTest
    @Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "all three hits are counted")
    @State
    public static class ThreeLockedHits {
        private final Locked counter = new Locked();

        @Actor
        public void first() {
            counter.hit();
        }

        @Actor
        public void second() {
            counter.hit();
        }

        @Actor
        public void third() {
            counter.hit();
        }

        @Arbiter
        public void total(I_Result result) {
            result.r1 = counter.count;
        }
    }
}
