package threadwork.grader.stress.samples;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A right program whose actors wait for each other in every sample, and so look stuck whenever the machine is slow. */
public class Handovers {

    static final class Box {
        private int value;

        synchronized int take() {
            boolean interrupted = false;
            while (value == 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return value;
        }

        synchronized void put(int given) {
            value = given;
            notifyAll();
        }
    }

    @JCStressTest
    @Outcome(id = "42", expect = Expect.ACCEPTABLE, desc = "what was put was taken")
    @State
    public static class OnePutOneTaken {
        private final Box box = new Box();

        @Actor
        public void taker(I_Result result) {
            result.r1 = box.take();
        }

        @Actor
        public void putter() {
            box.put(42);
        }
    }
}
