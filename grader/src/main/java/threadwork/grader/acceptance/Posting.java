package threadwork.grader.acceptance;

import java.util.List;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;
import threadwork.grader.report.MarkdownReport;
import threadwork.grader.report.SafeMarkdown;

/**
 * What is posted to a pull request.
 *
 * @param state       of the commit status: {@code success}, {@code failure}, {@code pending} or {@code error}
 * @param description of the commit status, at most 140 characters as GitHub wants it
 * @param comment     in Markdown, begun by {@link #MARKER}
 */
public record Posting(String state, String description, String comment) {

    /** By it the comment is found again, and updated in its place. */
    public static final String MARKER = "<!-- threadwork/score -->";

    /** GitHub takes 65 536. */
    private static final int LONGEST_COMMENT = 60_000;
    private static final int LONGEST_DESCRIPTION = 140;
    private static final int PATHS = 30;

    /** Success means that all that is begun is done; what a person has to look at first stays pending. */
    public static Posting scored(Report report, Changes changes, String commit) {
        List<String> outside = changes.outside();
        boolean review = report.exercises().stream().anyMatch(exercise -> exercise.needsReview());
        List<CheckResult> begun = report.exercises().stream().map(exercise -> exercise.results())
                .filter(results -> results.stream().anyMatch(result -> result.verdict() != Verdict.NOT_STARTED && result.verdict() != Verdict.SKIPPED))
                .flatMap(List::stream).toList();
        boolean lost = begun.isEmpty() || begun.stream().anyMatch(result -> result.points().earned() < result.points().possible());
        String state = lost ? "failure" : review || !outside.isEmpty() ? "pending" : "success";
        String points = report.score().earned() + " of " + report.score().possible() + " points";
        String description = points + (review ? "; some checks could not be judged" : "")
                + (outside.isEmpty() ? "" : "; files outside the exercises are changed too");
        return new Posting(state, cut(description), comment(MarkdownReport.brief(report, LONGEST_COMMENT - 10_000), outside, commit));
    }

    public static Posting refused(Refused refused, String commit) {
        String description = "Not scored: " + refused.getMessage() + ".";
        return new Posting("error", cut(description), comment("## Threadwork: not scored\n\n"
                + SafeMarkdown.line(refused.getMessage()) + ".\n", List.of(), commit));
    }

    private static String comment(String text, List<String> outside, String commit) {
        String others = outside.isEmpty() ? "" : "\n**Outside the exercises** this pull request changes what the grader does not look at, so a person should:\n"
                + SafeMarkdown.block(String.join("\n", outside.stream().map(path -> path.replaceAll("\\R", "␤")).toList()), PATHS);
        return MARKER + "\n" + text + others + "\nOn commit `" + commit + "`.\n";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION - 3) + "...";
    }
}
