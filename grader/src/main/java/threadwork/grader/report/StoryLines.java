package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Score;
import threadwork.grader.model.evidence.Schedule;

/** Why some checks, one or several with the same feedback, did not pass. */
final class StoryLines {

    /** Lines of a small terminal. */
    private static final int SCREEN = 24;
    /** The evidence gets at least this many of them. */
    private static final int LEAST_EVIDENCE = 8;
    /** A message of the student's may be of any length. */
    private static final int MOST_PROSE = 6;
    private static final int WIDEST_EVIDENCE = 200;
    private static final String INDENT = "    ";

    private StoryLines() {
    }

    static List<String> of(List<CheckResult> group, Style style) {
        List<String> lines = new ArrayList<>();
        group.forEach(result -> lines.addAll(title(result, style)));
        CheckResult first = group.get(0);
        first.feedback().ifPresent(feedback -> lines.addAll(prose(feedback, style)));
        if (first.verdict().undecided()) {
            lines.addAll(Lines.hang(INDENT, Lines.wrap(Words.KEPT, style.width() - INDENT.length())));
        }
        int room = style.whole() ? Integer.MAX_VALUE : Math.max(LEAST_EVIDENCE, SCREEN - lines.size() - 1);
        lines.addAll(evidence(shown(first), room, style));
        if (!first.replay().isEmpty()) {
            lines.add(INDENT + style.paint(Style.Paint.STRONG, "Again:") + " " + Words.again(first.replay()));
        }
        return lines;
    }

    static List<Evidence> shown(CheckResult result) {
        return result.evidence().stream().filter(piece -> !piece.type().equals(Evidence.EXPLORATION)).toList();
    }

    private static List<String> title(CheckResult result, Style style) {
        Mark mark = Mark.of(result.verdict());
        Score points = result.points();
        String text = mark.word() + ": " + Words.claim(result.check()) + " (" + Words.points(points) + ")";
        String start = "  " + mark.symbol(style) + " ";
        return Lines.hang(start, Lines.wrap(text, style.width() - Lines.columns(start))).stream()
                .map(line -> style.paint(mark.paint(), line)).toList();
    }

    private static List<String> prose(Feedback feedback, Style style) {
        List<String> lines = new ArrayList<>();
        lines.addAll(labelled("What:", feedback.what(), style));
        lines.addAll(labelled("Why: ", feedback.why(), style));
        lines.addAll(labelled("Next:", feedback.next(), style));
        return lines;
    }

    private static List<String> labelled(String label, String text, Style style) {
        if (text.isBlank()) {
            return List.of();
        }
        String start = INDENT + label + " ";
        List<String> wrapped = Lines.wrap(PlainText.of(text).strip(), style.width() - start.length());
        List<String> shown = new ArrayList<>(wrapped.subList(0, Math.min(wrapped.size(), MOST_PROSE)));
        if (shown.size() < wrapped.size()) {
            shown.set(MOST_PROSE - 1, Words.cutOff(wrapped.size() - MOST_PROSE + 1));
        }
        List<String> lines = Lines.hang(start, shown);
        lines.set(0, INDENT + style.paint(Style.Paint.STRONG, label) + lines.get(0).substring(INDENT.length() + label.length()));
        return lines;
    }

    /** Shows {@code room} lines and counts the rest; the bar at the left tells a submission's words from the grader's. */
    private static List<String> evidence(List<Evidence> pieces, int room, Style style) {
        List<String> all = new ArrayList<>();
        for (Evidence piece : pieces) {
            all.add(INDENT + PlainText.line(piece.type()) + ":");
            text(piece, room, style).forEach(line -> all.add((INDENT + "│ " + line).stripTrailing()));
        }
        if (all.size() <= room) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, room - 1));
        shown.add(INDENT + "  " + Words.cutOff(all.size() - room + 1));
        return shown;
    }

    private static List<String> text(Evidence piece, int room, Style style) {
        List<String> text = PlainText.of(piece.text()).stripTrailing().lines().map(line -> Lines.cut(line.replace("\t", "    "), WIDEST_EVIDENCE)).toList();
        if (!(piece.detail() instanceof Schedule schedule) || schedule.steps().isEmpty()) {
            return text;
        }
        // Its text has lanes too, as wide as they come; the last line says how many schedules were looked at.
        List<String> lanes = new ArrayList<>(LaneLines.of(schedule, style.width() - INDENT.length() - 2, room == Integer.MAX_VALUE ? room : room - 3));
        if (!text.isEmpty() && text.get(text.size() - 1).startsWith("(")) {
            lanes.add(text.get(text.size() - 1));
        }
        return lanes;
    }
}
