package threadwork.grader.page;

import java.util.List;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Verdict;

/**
 * One exercise.
 *
 * @param stories what there is to tell, in the rubric's order
 * @param sources the student's files
 */
record ExerciseView(ExerciseReport report, Points points, List<StoryView> stories, List<SourceView> sources) {

    static ExerciseView of(ExerciseReport report, List<SourceFile> files) {
        Places places = new Places(report.exercise().id(), files);
        List<StoryView> stories = StoryView.all(report.results(), places);
        // After the stories: these have marked the lines.
        List<SourceView> sources = files.stream().map(file -> SourceView.of(file, places)).toList();
        return new ExerciseView(report, Points.of(report.score()), stories, sources);
    }

    String id() {
        return report.exercise().id();
    }

    List<Mark> marks() {
        return report.results().stream().map(result -> Mark.of(result.verdict())).toList();
    }

    /** Such as {@code 3 of 5 checks pass}: what the row of marks shows. */
    String marksInWords() {
        return passed() + " of " + report.results().size() + (report.results().size() == 1 ? " check passes" : " checks pass");
    }

    boolean begun() {
        return report.results().stream().map(CheckResult::verdict)
                .anyMatch(verdict -> verdict != Verdict.NOT_STARTED && verdict != Verdict.SKIPPED);
    }

    boolean done() {
        return passed() == report.results().size();
    }

    private long passed() {
        return report.results().stream().filter(result -> result.verdict() == Verdict.PASSED).count();
    }
}
