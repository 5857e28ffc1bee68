package threadwork.grader.child;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a throwable comes from on whose stack is no line of the student's. A fault of ours costs nothing, so nobody may be able
 * to make what looks like one: out of an exception of the JDK's, or of a check's own object, that was met on a pool's thread; out of a
 * value that no check can work with.
 */
final class Origin {

    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.");
    /** What only threads of ours run. A check's tasks and gates are not among them: they run on whatever thread the student hands them to. */
    private static final Pattern OUR_THREADS = Pattern.compile("threadwork\\.(grader\\.(child|stress)\\.|explore\\.run\\."
            + "|grader\\.probe\\.(Watched|ProgramWatcher)\\b|checks\\.ex\\w+\\.Subject\\b).*|(org\\.junit|net\\.jqwik|org\\.openjdk\\.jcstress)\\..*");
    private static final String CHECKS = "threadwork.checks.";

    private Origin() {
    }

    /** Whether no thread of ours came upon it. A stack that overflowed shows its upper end only. */
    static boolean isElsewhere(Throwable thrown) {
        return withoutTheJdk(thrown).stream().noneMatch(name -> OUR_THREADS.matcher(name).matches());
    }

    /** What is wrong with a value that a check could not work with, or nothing if that is not what happened. */
    static Optional<String> oddValue(Throwable thrown) {
        List<String> ours = withoutTheJdk(thrown);
        if (ours.isEmpty() || !ours.get(0).startsWith(CHECKS)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                thrown instanceof ClassCastException || thrown instanceof ArrayStoreException ? "it is of another type than it promises to be"
                : thrown instanceof NullPointerException ? "there is a null where none may be"
                : thrown instanceof ConcurrentModificationException ? "it changes while it is read, or shows a part of something that has changed"
                : thrown instanceof LinkageError ? "its class cannot be used" : null);
    }

    /** The names of the classes on its stack, the innermost first. */
    private static List<String> withoutTheJdk(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).map(StackTraceElement::getClassName).filter(name -> JDK.stream().noneMatch(name::startsWith)).toList();
    }
}
