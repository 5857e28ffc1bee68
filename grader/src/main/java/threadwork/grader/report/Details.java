package threadwork.grader.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Verdict;

/** What, why and next of every check that did not pass, with its evidence; at most one screen for each. */
final class Details {

    /** Two checks that would tell the same story tell it once. */
    private record Story(Verdict verdict, Optional<Feedback> feedback, List<Evidence> evidence) {
    }

    private Details() {
    }

    /** Nothing where all checks passed; one line (two, if its path is long) where nothing was begun. */
    static List<String> of(ExerciseReport report, Style style) {
        if (notStarted(report.results())) {
            return notStarted(report.exercise().id(), style);
        }
        List<String> lines = new ArrayList<>();
        for (List<CheckResult> group : stories(report.results())) {
            lines.add("");
            lines.addAll(StoryLines.of(group, style));
        }
        return lines;
    }

    private static List<String> notStarted(String exercise, Style style) {
        Mark mark = Mark.of(Verdict.NOT_STARTED);
        String text = mark.symbol(style) + " " + mark.word() + ": " + Words.open(exercise);
        return Lines.hang("  ", Lines.wrap(text, style.width() - 2)).stream()
                .map(line -> style.paint(mark.paint(), line)).toList();
    }

    /** Nothing was begun: the gap of the stub is open, and checks that build on it were skipped. */
    static boolean notStarted(List<CheckResult> results) {
        return results.stream().anyMatch(result -> result.verdict() == Verdict.NOT_STARTED)
                && results.stream().allMatch(result -> waits(result.verdict()));
    }

    /** This verdict may yet turn out to be one of an exercise that was not begun. */
    static boolean waits(Verdict verdict) {
        return verdict == Verdict.NOT_STARTED || verdict == Verdict.SKIPPED;
    }

    /** Results that did not pass; those with the same verdict, feedback and evidence together. */
    static Collection<List<CheckResult>> stories(List<CheckResult> results) {
        Map<Story, List<CheckResult>> groups = new LinkedHashMap<>();
        for (CheckResult result : results) {
            if (result.verdict() != Verdict.PASSED) {
                Story story = new Story(result.verdict(), result.feedback(), StoryLines.shown(result));
                groups.computeIfAbsent(story, key -> new ArrayList<>()).add(result);
            }
        }
        return groups.values();
    }
}
