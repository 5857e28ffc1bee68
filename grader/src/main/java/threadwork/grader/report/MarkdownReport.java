package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Report;

/** A report as a page in GitHub's Markdown. Nothing in it can be markup of the student's. */
public final class MarkdownReport {

    /** A step's summary may have 1 MiB, and is not shown at all beyond that; no character of ours takes more than three bytes. */
    static final int LONGEST_PAGE = 300_000;
    private static final int STORIES = 10;

    private MarkdownReport() {
    }

    /** Every check of every exercise, and why each that did not pass did not. */
    public static String whole(Report report) {
        Sections page = new Sections(LONGEST_PAGE, MarkdownWords.about(report));
        page.add(MarkdownWords.title(report) + exercises(report));
        for (ExerciseReport exercise : report.exercises()) {
            page.add("\n### " + MarkdownWords.heading(exercise.exercise()) + "\n\n" + checks(exercise));
            if (!Details.notStarted(exercise.results())) {
                Details.stories(exercise.results()).forEach(story -> page.add("\n" + MarkdownStory.of(story)));
            }
        }
        return page.text();
    }

    /**
     * The score, and the first of what is left to do: for a comment beneath a pull request.
     *
     * @param longest characters that it may have, at least 5 000
     */
    public static String brief(Report report, int longest) {
        Sections page = new Sections(longest, MarkdownWords.about(report));
        page.add(MarkdownWords.title(report) + exercises(report));
        List<List<CheckResult>> stories = new ArrayList<>();
        report.exercises().forEach(exercise -> stories.addAll(Details.stories(exercise.results())));
        stories.removeIf(story -> Details.waits(story.get(0).verdict()));
        stories.stream().limit(STORIES).forEach(story -> page.add("\n" + MarkdownStory.of(story)));
        if (stories.size() > STORIES) {
            page.add("\nAnd " + (stories.size() - STORIES) + " more in the summary of the run.\n");
        }
        return page.text();
    }

    private static String exercises(Report report) {
        StringBuilder table = new StringBuilder("| Exercise | | Points | |\n|---|---|---:|---|\n");
        for (ExerciseReport exercise : report.exercises()) {
            table.append("| ").append(exercise.exercise().id()).append(" | ").append(Markdown.text(exercise.exercise().title(), 80)).append(" | ")
                    .append(Words.fraction(exercise.score())).append(" | ").append(ScoreTable.state(exercise)).append(" |\n");
        }
        return table.append("| **Total** | | **").append(Words.fraction(report.score())).append("** | |\n").toString();
    }

    private static String checks(ExerciseReport exercise) {
        StringBuilder table = new StringBuilder("| | Check | Kind | Points |\n|---|---|---|---:|\n");
        for (CheckResult result : exercise.results()) {
            table.append("| ").append(MarkdownWords.verdict(result)).append(" | ").append(Markdown.text(Words.claim(result.check()), 200)).append(" | ")
                    .append(result.check().kind().name().toLowerCase(Locale.ROOT)).append(" | ").append(Words.fraction(result.points())).append(" |\n");
        }
        return table.toString();
    }
}
