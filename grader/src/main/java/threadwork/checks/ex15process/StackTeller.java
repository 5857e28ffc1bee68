package threadwork.checks.ex15process;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import threadwork.checks.ex15process.programs.Signs;
import threadwork.grader.probe.GraderThread;

/** Beside the calls, tells the checks on request which of the student's lines the threads are at: for people, and for no verdict. */
final class StackTeller {

    private static final String STUDENTS = "threadwork.ex15process.";
    private static final long BETWEEN_LOOKS = 50_000_000;

    private StackTeller() {
    }

    /** @param folder where the request and the answer are laid */
    static void start(Path folder) {
        new GraderThread(() -> {
            while (!Signs.isSet(folder, Session.ASK)) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
            Signs.set(folder, Session.STACKS, text());
        }, "tells stacks").start();
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces().entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .forEach(entry -> append(text, entry.getKey(), entry.getValue()));
        return text.toString();
    }

    /** The student's lines of a thread, and what of the JDK the innermost one has called. */
    private static void append(StringBuilder text, Thread thread, StackTraceElement[] frames) {
        StackTraceElement called = null;
        boolean begun = false;
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith(STUDENTS) && !frame.getClassName().contains("$$Lambda")) {
                text.append(begun ? "" : "\"" + thread.getName() + "\"" + (called == null ? "" : " is in " + shown(called)) + "\n");
                text.append("    at ").append(shown(frame)).append('(').append(frame.getFileName()).append(':')
                        .append(frame.getLineNumber()).append(")\n");
                begun = true;
            }
            called = frame;
        }
    }

    private static String shown(StackTraceElement frame) {
        return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }
}
