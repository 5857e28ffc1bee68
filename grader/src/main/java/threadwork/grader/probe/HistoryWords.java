package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import threadwork.grader.probe.History.Done;

/** What threads called and got, as sentences to a student. */
final class HistoryWords {

    private HistoryWords() {
    }

    /** @param realTime whether it matters which calls were over before others began */
    static String unexplained(History history, boolean realTime) {
        List<String> lines = new ArrayList<>();
        lines.add("No order of these calls, one at a time, gives these answers:");
        history.lanes().forEach(lane -> lines.add(lane.get(0).thread() + ": "
                + lane.stream().map(done -> done.call() + " " + Words.plain(done.answer())).collect(Collectors.joining(", then "))));
        if (realTime) {
            history.lanes().forEach(lane -> lines.addAll(over(history, lane)));
        }
        return String.join("\n", lines);
    }

    /** Which calls of others were over before these began; not those that were before an earlier one of these. */
    private static List<String> over(History history, List<Done> lane) {
        List<String> lines = new ArrayList<>();
        int[] known = new int[history.threads()];
        for (Done done : lane) {
            for (int other = 0; other < known.length; other++) {
                List<Done> others = history.lanes().get(other);
                if (others != lane && done.before()[other] > known[other]) {
                    known[other] = done.before()[other];
                    Done last = others.get(known[other] - 1);
                    lines.add(last.call() + " of " + last.thread() + " was over before " + done.call() + " of " + done.thread() + " began");
                }
            }
        }
        return lines;
    }
}
