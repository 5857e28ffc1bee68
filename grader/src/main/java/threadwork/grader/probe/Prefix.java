package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import threadwork.grader.probe.scene.Spec;

/**
 * Calls of several threads, made on a model one after the other. Two of them are equal if they made as many calls of each
 * thread, and left equal models: what can follow is the same.
 *
 * @param <M> the model; it is not copied but made anew and called again, which costs little for so few calls
 */
final class Prefix<M> {

    private final Spec<?, M> spec;
    private final int[] made;
    private final List<String> calls;
    private final M model;
    private final String answer;

    private Prefix(Spec<?, M> spec, int[] made, List<String> calls, M model, String answer) {
        this.spec = spec;
        this.made = made;
        this.calls = calls;
        this.model = model;
        this.answer = answer;
    }

    static <M> Prefix<M> none(Spec<?, M> spec, int threads) {
        return new Prefix<>(spec, new int[threads], List.of(), spec.model(), null);
    }

    /** How many calls of that thread. */
    int made(int thread) {
        return made[thread];
    }

    /** What the model answered to the last call; null if that one would have to wait, and cannot be made now. */
    String answer() {
        return answer;
    }

    Prefix<M> and(int thread, String call) {
        M again = spec.model();
        calls.forEach(earlier -> spec.call(earlier).ofModel(again));
        String itsAnswer = spec.call(call).ofModel(again);
        int[] more = made.clone();
        more[thread]++;
        List<String> longer = new ArrayList<>(calls);
        longer.add(call);
        return new Prefix<>(spec, more, longer, again, itsAnswer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prefix<?> prefix && Arrays.equals(made, prefix.made) && model.equals(prefix.model);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(made) + model.hashCode();
    }
}
