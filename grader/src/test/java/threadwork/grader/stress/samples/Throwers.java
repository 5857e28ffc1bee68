package threadwork.grader.stress.samples;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Programs that throw, at every place where they can. */
public class Throwers {

    static final class Todo {
        void hit() {
            throw new UnsupportedOperationException("TODO: count the hit");
        }
    }

    static final class NotMade {
        NotMade() {
            throw new UnsupportedOperationException("TODO: make it");
        }
    }

    @JCStressTest
    @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "both came back")
    @State
    public static class AnActorThrows {
        private final Todo todo = new Todo();

        @Actor
        public void throwing(I_Result result) {
            todo.hit();
        }

        @Actor
        public void other(I_Result result) {
            result.r1 = 0;
        }
    }

    @JCStressTest
    @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "both came back")
    @State
    public static class TheArbiterThrows {
        @Actor
        public void one() {
            // the arbiter is what this sample is about
        }

        @Actor
        public void two() {
            // the arbiter is what this sample is about
        }

        @Arbiter
        public void throwing(I_Result result) {
            new Todo().hit();
        }
    }

    @JCStressTest
    @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "both came back")
    @State
    public static class TheConstructorThrows {
        private final NotMade never = new NotMade();

        @Actor
        public void one(I_Result result) {
            result.r1 = never.hashCode();
        }

        @Actor
        public void two(I_Result result) {
            result.r1 = never.hashCode();
        }
    }
}
