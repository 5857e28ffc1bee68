package threadwork.grader.child;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state of this JVM's threads as text, without the JVM's own and the grader's. */
final class ThreadDump {

    private static final int MOST_FRAMES = 16;
    private static final int MOST_THREADS = 40;
    private static final Set<String> NOT_OF_INTEREST = Set.of("control", "Reference Handler", "Finalizer", "Signal Dispatcher",
            "Common-Cleaner", "Notification Thread", "process reaper");

    private ThreadDump() {
    }

    static String text() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        ThreadInfo[] infos = threads.dumpAllThreads(threads.isObjectMonitorUsageSupported(), threads.isSynchronizerUsageSupported(), 64);
        return Stream.of(infos).filter(info -> !NOT_OF_INTEREST.contains(info.getThreadName()) && !waitsForACheck(info)).limit(MOST_THREADS)
                .map(ThreadDump::text).collect(Collectors.joining("\n"));
    }

    private static boolean waitsForACheck(ThreadInfo thread) {
        return Stream.of(thread.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(ThrowAway.class.getName()) && frame.getMethodName().equals("call"));
    }

    private static String text(ThreadInfo thread) {
        StringBuilder text = new StringBuilder(thread.getThreadName()).append(" · ").append(thread.getThreadState());
        if (thread.getLockInfo() != null) {
            text.append(" on ").append(thread.getLockInfo().getClassName());
        }
        if (thread.getLockOwnerName() != null) {
            text.append(" held by ").append(thread.getLockOwnerName());
        }
        Stream.of(thread.getStackTrace()).filter(f -> !f.getClassName().startsWith("org.junit.") && !f.getClassName().startsWith("net.jqwik."))
                .limit(MOST_FRAMES).forEach(frame -> text.append("\n    at ").append(frame));
        return text.toString();
    }
}
