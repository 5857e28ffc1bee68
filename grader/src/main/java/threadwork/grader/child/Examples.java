package threadwork.grader.child;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.model.Evidence;

/** The evidence that rides on a throwable. */
final class Examples {

    private static final int MOST_CHARACTERS = 6_000;

    private Examples() {
    }

    static List<Evidence> in(Throwable thrown) {
        List<Evidence> found = new ArrayList<>();
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (suppressed instanceof CounterExample example) {
                found.add(new Evidence("counter-example", example.getMessage(), example.values()));
            }
        }
        return found;
    }

    /** The whole stack of a fault of our own, for us. */
    static String fullStack(Throwable ours) {
        StringWriter text = new StringWriter();
        ours.printStackTrace(new PrintWriter(text));
        return text.getBuffer().substring(0, Math.min(text.getBuffer().length(), MOST_CHARACTERS));
    }
}
