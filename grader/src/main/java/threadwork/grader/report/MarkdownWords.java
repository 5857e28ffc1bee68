package threadwork.grader.report;

import java.util.List;
import java.util.stream.Collectors;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Report;

/** The lines around the tables of a page in Markdown. */
final class MarkdownWords {

    private MarkdownWords() {
    }

    static String title(Report report) {
        return "## Threadwork: " + Words.points(report.score()) + "\n\n";
    }

    static String heading(Exercise exercise) {
        return exercise.id() + " · " + Markdown.text(exercise.title(), 80);
    }

    static String verdict(CheckResult result) {
        Mark mark = Mark.of(result.verdict());
        return mark.symbol() + " " + mark.word();
    }

    /** What was left out, what a person should look at, and how the score came about. */
    static String about(Report report) {
        StringBuilder text = new StringBuilder("\n");
        // Elsewhere it is the kit itself.
        List<String> ignored = report.ignored().stream().filter(path -> path.startsWith("threadwork/")).toList();
        if (!ignored.isEmpty()) {
            text.append("Ignored: ").append(Markdown.text(Words.ignored(ignored), 600)).append("\n\n");
        }
        Words.few(report.warnings()).forEach(warning -> text.append("Look at: ").append(Markdown.text(warning, 300)).append("\n\n"));
        String marked = report.exercises().stream().filter(exercise -> exercise.needsReview())
                .map(exercise -> exercise.exercise().id()).collect(Collectors.joining(", "));
        if (!marked.isEmpty()) {
            text.append("Needs a person: ").append(marked).append("; some checks could not be judged, and their points are kept for now.\n\n");
        }
        return text.append("<sub>").append(Markdown.text(report.submission(), 80)).append(", files ").append("`").append(report.sha256(), 0, 12)
                .append("`; ").append(Markdown.text(Words.grader(report.grader()), 200)).append("; seed ").append(report.seed()).append("</sub>\n").toString();
    }
}
