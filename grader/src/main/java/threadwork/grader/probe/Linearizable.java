package threadwork.grader.probe;

import threadwork.explore.Options;
import threadwork.grader.model.Evidence;
import threadwork.grader.probe.scene.Play;
import threadwork.grader.probe.scene.Spec;

/**
 * Claims that calls of several threads behave as if they were made one at a time: under every schedule there is an order of
 * them, in which a call that was over before another began comes first, and in which a sequential model gives the same answers
 * (Herlihy and Wing, "Linearizability", TOPLAS 1990).
 *
 * <p>Needs no knowledge of how a class works. A call that waits may wait in the model too; one that waits for ever fails. Does
 * not look for data races: see {@link Interleavings#haveNoDataRace}.
 */
public final class Linearizable {

    private static final int USUAL = 12;

    private Linearizable() {
    }

    /**
     * Explores a dozen random sequences of calls for two or three threads, the same ones for the same {@link Inputs#seed}.
     *
     * @param spec a class of the checks, with a constructor without parameters
     * @throws Failure      if there is a schedule under which no order explains the answers, or somebody waits for ever
     * @throws Inconclusive if the explorer could not follow
     */
    public static void explore(Class<? extends Spec<?, ?>> spec) {
        explore(spec, USUAL);
    }

    /** As {@link #explore(Class)}, with so many sequences. */
    public static void explore(Class<? extends Spec<?, ?>> spec, int sequences) {
        Spec<?, ?> model = made(spec);
        Sequences.random(model, sequences, Inputs.random(spec.getName())).forEach(sequence -> explore(model, sequence));
    }

    /**
     * Explores this sequence of calls.
     *
     * @param sequence such as {@code put(1); take() | size() then size()}: calls as a student would write them, of two or three
     *                 threads, and of one when those are done
     * @throws IllegalArgumentException if the spec has no such call, or threads could wait for ever although the class is right
     */
    public static void explore(Class<? extends Spec<?, ?>> spec, String sequence) {
        Spec<?, ?> model = made(spec);
        Sequence calls = Sequence.parse(model, sequence);
        if (calls.canGetStuck(model)) {
            throw new IllegalArgumentException("the model itself can wait for ever: " + sequence);
        }
        explore(model, calls);
    }

    private static void explore(Spec<?, ?> spec, Sequence sequence) {
        String type = spec.getClass().getName();
        try (Judge judge = new Judge(spec)) {
            Interleavings.passes(Play.scenario(judge.name(), type, sequence.toString()), Options.USUAL, spec.getClass().getClassLoader());
        } catch (Failure failure) {
            Failure more = failure.with(new Evidence("counter-example", sequence.toString(), sequence.detail()));
            more.initCause(failure.getCause());
            throw more;
        }
    }

    private static Spec<?, ?> made(Class<? extends Spec<?, ?>> spec) {
        try {
            return spec.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(spec + " cannot be made without arguments, or not from here", e);
        }
    }
}
