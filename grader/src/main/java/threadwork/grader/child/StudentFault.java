package threadwork.grader.child;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import threadwork.grader.model.evidence.Frame;
import threadwork.grader.model.evidence.Place;
import threadwork.grader.model.evidence.Thrown;
import threadwork.grader.probe.ThrownInProgram;

/**
 * Finds in a throwable and its causes what the student's own code threw. Its methods are the student's to override, so none is
 * trusted to answer: what throws is left out, and what never returns meets the parent's limit.
 */
final class StudentFault {

    private static final Pattern STUDENT = Pattern.compile("threadwork\\.ex\\d\\d.*");
    /** On the stack of every thread of the grader's own, at its bottom. */
    private static final Pattern OUR_THREADS = Pattern.compile(
            "threadwork\\.(grader\\.(child\\..*|probe\\.(Watched|GraderThread|ProgramWatcher)|stress\\..*)|checks\\.ex\\w+\\.Subject)");
    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_FRAMES = 12;

    private StudentFault() {
    }

    /** The stub's exception, if that is what the check met, else null. */
    static Throwable gapIn(Throwable thrown) {
        return chain(thrown).stream().filter(t -> type(t).equals(UnsupportedOperationException.class.getName())
                && isStudents(t) && message(t).startsWith("TODO")).findFirst().orElse(null);
    }

    /** The innermost throwable that passed through the student's code, or that only it can have passed on; or null. */
    static Throwable in(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        Collections.reverse(chain);
        return chain.stream().filter(StudentFault::isStudents).findFirst()
                .orElseGet(() -> chain.stream().filter(StudentFault::isPassedOn).findFirst().orElse(null));
    }

    /** It was made on no thread of ours: in a pool, or on a thread that the student started. From there it came by the student's code. */
    private static boolean isPassedOn(Throwable thrown) {
        return stackOf(thrown).stream().noneMatch(frame -> OUR_THREADS.matcher(frame.getClassName()).matches());
    }

    static String sentence(Throwable own) {
        String message = message(own);
        String place = frames(own).isEmpty() ? "" : " at " + place(frames(own).get(0));
        return "Your code threw " + simpleType(own) + place + (message.isEmpty() ? "." : ": " + message);
    }

    /** The stack, cut to what lies in the student's code. */
    static String stack(Throwable own) {
        StringBuilder text = new StringBuilder(type(own));
        String message = message(own);
        text.append(message.isEmpty() ? "" : ": " + message);
        frames(own).stream().limit(MOST_FRAMES).forEach(frame -> text.append("\n    at ").append(frame));
        return text.toString();
    }

    /** The same as values. */
    static Thrown values(Throwable own) {
        List<Frame> frames = frames(own).stream().limit(MOST_FRAMES).map(frame -> new Frame(simple(frame.getClassName()) + "." + frame.getMethodName(),
                Place.known(frame.getFileName(), frame.getLineNumber())))
                .toList();
        return new Thrown(List.of(new Thrown.Cause(type(own), message(own), frames)));
    }

    /** The message, capped; overriding {@code getMessage} to break the report gets a student nowhere. */
    static String message(Throwable own) {
        try {
            String message = String.valueOf(own.getMessage());
            return message.equals("null") ? "" : message.substring(0, Math.min(message.length(), MOST_CHARACTERS));
        } catch (Throwable broken) {
            return "(its message is unavailable)";
        }
    }

    private static String type(Throwable thrown) {
        return thrown instanceof ThrownInProgram elsewhere ? elsewhere.type() : thrown.getClass().getName();
    }

    private static String simpleType(Throwable thrown) {
        String type = type(thrown);
        return simple(type.substring(type.lastIndexOf('$') + 1));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static boolean isStudents(Throwable thrown) {
        return !frames(thrown).isEmpty() || STUDENT.matcher(type(thrown)).matches();
    }

    private static List<StackTraceElement> frames(Throwable thrown) {
        return stackOf(thrown).stream().filter(f -> STUDENT.matcher(f.getClassName()).matches()).toList();
    }

    private static List<StackTraceElement> stackOf(Throwable thrown) {
        try {
            return List.of(thrown.getStackTrace());
        } catch (Throwable broken) {
            return List.of();
        }
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }

    private static List<Throwable> chain(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = thrown; t != null && seen.add(t); t = cause(t)) {
            chain.add(t);
        }
        return chain;
    }

    private static Throwable cause(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (Throwable broken) {
            return null;
        }
    }
}
