package threadwork.grader.calibration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a calibration found.
 *
 * @param seed    all random inputs follow from it
 * @param repeat  runs of each case
 * @param load    busy processes beside it
 * @param seconds wall time of the whole
 * @param tallies by exercise
 */
public record CalibrationReport(long seed, int repeat, int load, double seconds, Map<String, List<Tally>> tallies) {

    private static final String ROW = "%-14s %6s %14s %9s %6s %14s %9s %12s %8s";

    /** Whether every verdict was right every time. */
    public boolean clean() {
        return summaries().stream().allMatch(Summary::clean);
    }

    /** A line for a case when all its runs are done, and one for each thing that went wrong. */
    public static List<String> progress(Tally tally) {
        List<String> lines = new ArrayList<>();
        boolean fine = tally.misjudged() == 0 && tally.changed().isEmpty();
        lines.add(String.format(Locale.ROOT, "%-7s %s: %d of %d as expected", fine ? "ok" : "WRONG", tally.subject().id(),
                tally.runs() - tally.misjudged(), tally.runs()));
        tally.problems().stream().distinct().limit(5).forEach(problem -> lines.add("        " + problem));
        tally.changed().forEach((check, seen) -> lines.add("        changed: " + check + " " + seen));
        return lines;
    }

    /** The table, for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("", String.format(Locale.ROOT, ROW, "exercise", "right", "false rejects", "95% <=",
                "wrong", "false accepts", "95% <=", "inconclusive", "changed")));
        summaries().forEach(s -> lines.add(row(s)));
        lines.add(row(total()));
        lines.add(String.format(Locale.ROOT, "%d submissions, %d runs each, %d busy processes beside, %.0f s, seed %d.",
                tallies.values().stream().mapToInt(List::size).sum(), repeat, load, seconds, seed));
        return lines;
    }

    private static String row(Summary s) {
        return String.format(Locale.ROOT, ROW, s.exercise(), s.rightRuns(), s.falseRejects(), percent(s.falseRejectBound()),
                s.wrongRuns(), s.falseAccepts(), percent(s.falseAcceptBound()), s.inconclusive(), s.changed());
    }

    private static String percent(double probability) {
        return String.format(Locale.ROOT, "%.1f %%", probability * 100);
    }

    private List<Summary> summaries() {
        return tallies.entrySet().stream().map(e -> Summary.of(e.getKey(), e.getValue())).toList();
    }

    private Summary total() {
        return Summary.of("all", tallies.values().stream().flatMap(List::stream).toList());
    }

    /** For programs. */
    public String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "threadwork/calibration/v1");
        root.put("seed", seed);
        root.put("repeat", repeat);
        root.put("load", load);
        root.put("seconds", seconds);
        root.put("exercises", summaries());
        root.put("cases", tallies.values().stream().flatMap(List::stream).map(CalibrationReport::tree).toList());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> tree(Tally tally) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", tally.subject().id());
        tree.put("runs", tally.runs());
        tree.put("misjudged", tally.misjudged());
        tree.put("inconclusive", tally.inconclusive());
        tree.put("verdicts", tally.verdicts());
        tree.put("explored", tally.explored());
        tree.put("problems", tally.problems());
        return tree;
    }
}
