package threadwork.grader.probe;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Threads;

/** The student's threads in words: who waits for what, at which line. */
final class Picture {

    private static final int MOST_IN_A_SENTENCE = 3;
    private static final int MOST_IN_A_LIST = 40;

    private final Snapshot snapshot;
    private final Waits waits;

    Picture(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.waits = new Waits(snapshot);
    }

    /** The deadlock if there is one, then every busy thread with its state, what it waits for and the student's frames. */
    List<Evidence> evidence() {
        return Stream.concat(Cycle.in(snapshot).map(Cycle::evidence).stream(), Stream.of(threads())).toList();
    }

    private Evidence threads() {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (int index : indices()) {
            if (shown++ < MOST_IN_A_LIST) {
                appendThread(text, index);
            }
        }
        if (shown > MOST_IN_A_LIST) {
            text.append("and ").append(shown - MOST_IN_A_LIST).append(" more threads\n");
        }
        return new Evidence("threads", shown == 0 ? "No thread of yours is left." : text.toString().stripTrailing(),
                new Threads(indices().stream().limit(MOST_IN_A_LIST).map(this::state).toList()));
    }

    private Threads.State state(int index) {
        ThreadInfo info = snapshot.info(index);
        return new Threads.State(snapshot.threads().get(index).getName(), info.getThreadState().name(), waits.describe(index),
                Frames.asValues(Frames.students(info.getStackTrace())));
    }

    private void appendThread(StringBuilder text, int index) {
        ThreadInfo info = snapshot.info(index);
        text.append(waits.name(index)).append(' ').append(waits.describe(index))
                .append("  [").append(info.getThreadState()).append("]\n");
        for (StackTraceElement frame : Frames.students(info.getStackTrace())) {
            text.append("    at ").append(Frames.shown(frame)).append('\n');
        }
    }

    /** Where the threads are, in half a sentence; a deadlock says it all. */
    String brief() {
        return Cycle.in(snapshot).map(cycle -> "it is a deadlock: " + cycle.brief()).orElseGet(() -> sentence(indices()));
    }

    /** The same for some of the threads, none of them by a deadlock. */
    String briefOf(List<Thread> some) {
        Set<Thread> those = Roster.identitySet(some);
        return sentence(indices().stream().filter(index -> those.contains(snapshot.threads().get(index))).toList());
    }

    private String sentence(List<Integer> indices) {
        List<String> parts = new ArrayList<>();
        for (int index : indices.subList(0, Math.min(MOST_IN_A_SENTENCE, indices.size()))) {
            String line = Frames.line(snapshot.info(index).getStackTrace());
            parts.add(waits.name(index) + " " + waits.describe(index) + (line.isEmpty() ? "" : " at " + line));
        }
        int more = indices.size() - parts.size();
        return String.join("; ", parts) + (more > 0 ? "; and " + more + " more" : "");
    }

    private List<Integer> indices() {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < snapshot.threads().size(); i++) {
            if (snapshot.info(i) != null && snapshot.isBusy(i)) {
                indices.add(i);
            }
        }
        return indices;
    }
}
