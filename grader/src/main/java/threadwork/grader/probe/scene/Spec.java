package threadwork.grader.probe.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * What a class of the student's can be asked to do, each call beside the same call of a sequential model. Extended by a class
 * of the checks that needs no argument to be made; its constructor says which calls there are:
 *
 * <pre>
 *   does("put", List.of(1, 2), Box::put, (model, n) -&gt; {
 *       waitsUntil(model.size() &lt; 2);
 *       model.add(n);
 *   });
 *   asks("size", Box::size, List::size);
 * </pre>
 *
 * <p>It is loaded twice: among the explored classes for the calls of the subject, and among the others for those of the model.
 * So what the model does is no step of the execution, and must not touch the subject.
 *
 * @param <S> the student's class
 * @param <M> the model; the search for an order is faster if it has {@code equals}
 */
public abstract class Spec<S, M> {

    /** A call that returns something. */
    @FunctionalInterface
    public interface Ask<T> {
        Object of(T object) throws Exception;
    }

    /** A call that returns nothing. */
    @FunctionalInterface
    public interface Do<T> {
        void to(T object) throws Exception;
    }

    /** A call with an argument that returns something. */
    @FunctionalInterface
    public interface AskWith<T, A> {
        Object of(T object, A argument) throws Exception;
    }

    /** A call with an argument that returns nothing. */
    @FunctionalInterface
    public interface DoWith<T, A> {
        void to(T object, A argument) throws Exception;
    }

    /** Ends a call of the model that cannot be made now. */
    static final class MustWait extends RuntimeException {

        private static final long serialVersionUID = 1;

        private MustWait() {
            super(null, null, false, false);
        }
    }

    private final List<Call<S, M>> calls = new ArrayList<>();

    /** A new object of the student's. */
    public abstract S subject();

    /** A new model of it, in the same state. */
    public abstract M model();

    /** A call without arguments that returns something. */
    protected final void asks(String method, Ask<S> subject, Ask<M> model) {
        calls.add(new Call<>(method + "()", method, subject, model));
    }

    /** A call without arguments that returns nothing. */
    protected final void does(String method, Do<S> subject, Do<M> model) {
        asks(method, silent(subject), silent(model));
    }

    /** A call that returns something, with one of these arguments. */
    protected final <A> void asks(String method, List<A> arguments, AskWith<S, A> subject, AskWith<M, A> model) {
        for (A argument : arguments) {
            calls.add(new Call<>(method + "(" + Answer.text(argument) + ")", method,
                    object -> subject.of(object, argument), object -> model.of(object, argument)));
        }
    }

    /** A call that returns nothing, with one of these arguments. */
    protected final <A> void does(String method, List<A> arguments, DoWith<S, A> subject, DoWith<M, A> model) {
        for (A argument : arguments) {
            calls.add(new Call<>(method + "(" + Answer.text(argument) + ")", method,
                    silent(object -> subject.to(object, argument)), silent(object -> model.to(object, argument))));
        }
    }

    /** Said by a model before it changes anything: until then, the call waits. */
    protected static void waitsUntil(boolean condition) {
        if (!condition) {
            throw new MustWait();
        }
    }

    public final List<Call<S, M>> calls() {
        return calls;
    }

    /** @throws IllegalArgumentException if there is no such call */
    public final Call<S, M> call(String text) {
        for (Call<S, M> call : calls) {
            if (call.text().equals(text)) {
                return call;
            }
        }
        throw new IllegalArgumentException("no call " + text);
    }

    private static <T> Ask<T> silent(Do<T> action) {
        return object -> {
            action.to(object);
            return Answer.NOTHING;
        };
    }
}
