package threadwork.grader.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Verdict;

/** What became of one case over all its runs. */
public final class Tally {

    private final Case subject;
    private final Map<String, Map<Verdict, Integer>> verdicts = new LinkedHashMap<>();
    private final Map<String, Set<String>> explored = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int runs;
    private int misjudged;
    private int inconclusive;

    Tally(Case subject) {
        this.subject = subject;
    }

    void add(ExerciseReport report) {
        runs++;
        report.results().forEach(result -> verdicts.computeIfAbsent(result.check().name(), name -> new TreeMap<>())
                .merge(result.verdict(), 1, Integer::sum));
        report.results().forEach(this::explored);
        List<String> wrong = report.results().stream().filter(result -> !asExpected(result)).map(Tally::said).toList();
        if (!wrong.isEmpty()) {
            misjudged++;
            problems.addAll(wrong);
        }
        if (report.needsReview()) {
            inconclusive++;
        }
    }

    private void explored(CheckResult result) {
        result.evidence().stream().filter(piece -> piece.type().equals(Evidence.EXPLORATION))
                .forEach(piece -> explored.computeIfAbsent(result.check().name(), name -> new TreeSet<>()).add(piece.text()));
    }

    private boolean asExpected(CheckResult result) {
        return switch (subject.expected()) {
            case STUB -> result.verdict() == Verdict.NOT_STARTED;
            case SOLUTION, RIGHT -> result.points().earned() == result.points().possible();
            case HOLLOW -> result.points().earned() == 0;
            case WRONG -> !subject.caughtBy().orElseThrow().equals(result.check().name()) || result.points().earned() == 0;
        };
    }

    private static String said(CheckResult result) {
        return result.check().name() + ": " + result.verdict() + result.feedback().map(f -> " — " + f.what()).orElse("");
    }

    public Case subject() {
        return subject;
    }

    public int runs() {
        return runs;
    }

    /** Runs in which a right one lost a point, a wrong one did not lose those of the check that it names, or a hollow one got any. */
    public int misjudged() {
        return misjudged;
    }

    /** Runs in which a check could not be judged. */
    public int inconclusive() {
        return inconclusive;
    }

    /** What went wrong, a line for each time. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Checks whose verdict was not the same in all runs, with how often each was seen. */
    public Map<String, Map<Verdict, Integer>> changed() {
        Map<String, Map<Verdict, Integer>> changed = new LinkedHashMap<>(verdicts);
        changed.values().removeIf(seen -> seen.size() == 1);
        return changed;
    }

    /** How many schedules were looked at, by check; more than one line where it was not the same in all runs. */
    public Map<String, Set<String>> explored() {
        return Map.copyOf(explored);
    }

    /** How often each verdict was seen, by check. */
    public Map<String, Map<Verdict, Integer>> verdicts() {
        return Map.copyOf(verdicts);
    }
}
