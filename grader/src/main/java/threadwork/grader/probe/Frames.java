package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import threadwork.grader.model.evidence.Frame;
import threadwork.grader.model.evidence.Place;

/** Reads stacks for a student: their own lines, and what of the JDK or of the check they called there. */
final class Frames {

    private static final Pattern STUDENT = Pattern.compile("threadwork\\.ex\\d\\d.*");
    private static final int MOST = 12;

    private Frames() {
    }

    static boolean isStudents(StackTraceElement frame) {
        return STUDENT.matcher(frame.getClassName()).matches() && !frame.getClassName().contains("$$Lambda");
    }

    /** The student's frames, innermost first, at most 12. */
    static List<StackTraceElement> students(StackTraceElement[] frames) {
        List<StackTraceElement> own = new ArrayList<>();
        for (StackTraceElement frame : frames) {
            if (isStudents(frame) && own.size() < MOST) {
                own.add(frame);
            }
        }
        return own;
    }

    /** The innermost line of the student's, as {@code SumOfSquares.inParallel(SumOfSquares.java:42)}; empty if there is none. */
    static String line(StackTraceElement[] frames) {
        List<StackTraceElement> own = students(frames);
        return own.isEmpty() ? "" : shown(own.get(0));
    }

    static String shown(StackTraceElement frame) {
        String where = frame.getLineNumber() < 0 ? "" : "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
        return method(frame) + where;
    }

    private static String method(StackTraceElement frame) {
        return simple(frame.getClassName()) + "." + Words.plain(frame.getMethodName());
    }

    static List<Frame> asValues(List<StackTraceElement> frames) {
        return frames.stream().map(frame -> new Frame(method(frame), place(frame))).toList();
    }

    /** Where the innermost student's frame is. */
    static Optional<Place> place(StackTraceElement[] frames) {
        return students(frames).stream().findFirst().flatMap(Frames::place);
    }

    static Optional<Place> place(StackTraceElement frame) {
        return Place.known(frame.getFileName(), frame.getLineNumber());
    }

    /** The method that the innermost student's frame has called, as {@code ArrayBlockingQueue.take}; empty if it runs itself. */
    static String called(StackTraceElement[] frames) {
        String called = "";
        for (StackTraceElement frame : frames) {
            if (isStudents(frame)) {
                return called;
            }
            called = simple(frame.getClassName()) + "." + Words.plain(frame.getMethodName());
        }
        return called;
    }

    static boolean has(StackTraceElement[] frames, Class<?> type, String method) {
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().equals(type.getName()) && frame.getMethodName().equals(method)) {
                return true;
            }
        }
        return false;
    }

    /** A class's name without its package. */
    static String simple(String type) {
        return Words.plain(type.substring(type.lastIndexOf('.') + 1));
    }
}
