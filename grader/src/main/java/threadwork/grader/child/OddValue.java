package threadwork.grader.child;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows from an exception of a check that it got something from the student's code which nobody can work with. To take that for a
 * mistake of the check would leave the points to whoever hands back a list of something else.
 */
final class OddValue {

    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.");
    private static final String CHECKS = "threadwork.checks.";

    private OddValue() {
    }

    /** What is wrong with the value, or nothing if that is not what happened. */
    static Optional<String> in(Throwable thrown) {
        Optional<String> innermost = Stream.of(thrown.getStackTrace()).map(StackTraceElement::getClassName)
                .filter(name -> JDK.stream().noneMatch(name::startsWith)).findFirst();
        return innermost.filter(name -> name.startsWith(CHECKS)).map(check -> wrongWith(thrown));
    }

    private static String wrongWith(Throwable thrown) {
        if (thrown instanceof ClassCastException || thrown instanceof ArrayStoreException) {
            return "it is of another type than it promises to be";
        }
        if (thrown instanceof NullPointerException) {
            return "there is a null where none may be";
        }
        if (thrown instanceof ConcurrentModificationException) {
            return "it changes while it is read, or shows a part of something that has changed";
        }
        return thrown instanceof LinkageError ? "its class cannot be used" : null;
    }
}
