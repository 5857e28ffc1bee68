package threadwork.grader.probe.scene;

/**
 * A call with its arguments that a {@link Spec} allows.
 *
 * @param text    as a student would write it: {@code put(3)}
 * @param method  {@code put}
 * @param subject makes the call on the student's object
 * @param model   makes it on the model
 */
public record Call<S, M>(String text, String method, Spec.Ask<S> subject, Spec.Ask<M> model) {

    Answer of(S object) {
        return Answer.of(subject, object);
    }

    /**
     * What the model answers, and what becomes of it.
     *
     * @return null if the call would have to wait now; then the model is as it was
     */
    public String ofModel(M object) {
        try {
            return Answer.of(model, object).words();
        } catch (Spec.MustWait wait) {
            return null;
        }
    }
}
