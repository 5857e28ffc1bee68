package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import threadwork.grader.model.Evidence;

/**
 * The claim of a check is not true, said to the student: the message is the <em>what</em> of its feedback; the <em>why</em>
 * and the <em>next</em> stand on the check's {@code @Points}.
 *
 * <p>Never format an object of the student's into the message: its {@code toString} would run on the grader's thread.
 */
public final class Failure extends AssertionError {

    private static final long serialVersionUID = 1;

    private final transient List<Evidence> evidence;

    private Failure(String what, List<Evidence> evidence) {
        super(what);
        this.evidence = List.copyOf(evidence);
    }

    /** A failure that says {@code what}, formatted as by {@link String#format(Locale, String, Object...)}. */
    public static Failure of(String what, Object... values) {
        return new Failure(values.length == 0 ? what : String.format(Locale.ROOT, what, values), List.of());
    }

    /**
     * @throws Failure saying {@code what} unless {@code claim} is true
     */
    public static void unless(boolean claim, String what, Object... values) {
        if (!claim) {
            throw of(what, values);
        }
    }

    /** This failure, with one more piece of evidence. */
    public Failure with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        Failure failure = new Failure(getMessage(), all);
        failure.setStackTrace(getStackTrace());
        return failure;
    }

    /** This failure, with more pieces of evidence. */
    public Failure with(List<Evidence> more) {
        Failure failure = this;
        for (Evidence piece : more) {
            failure = failure.with(piece);
        }
        return failure;
    }

    public List<Evidence> evidence() {
        return evidence;
    }
}
