package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Report;

/** The last lines of a run: where the points stand, what was left out, who should look, what to do next. */
final class Ending {

    private final Style style;
    private final List<String> lines = new ArrayList<>();

    Ending(Style style) {
        this.style = style;
    }

    List<String> lines() {
        return lines;
    }

    Ending table(Report report) {
        lines.addAll(ScoreTable.of(report, style));
        lines.add("");
        return this;
    }

    /** Whose score this is, and how it came about. */
    Ending score(Report report) {
        String name = Lines.cut(PlainText.line(report.submission()), style.width() / 2);
        lines.add(style.paint(Style.Paint.STRONG, name + ": " + Words.points(report.score())));
        say("Files:", "sha256 " + report.sha256());
        say("Grader:", Words.grader(report.grader()));
        lines.add("");
        return this;
    }

    Ending notes(Report report) {
        if (!report.ignored().isEmpty()) {
            say("Ignored:", Words.ignored(report.ignored()));
        }
        Words.few(report.warnings()).forEach(warning -> say("Look at:", warning));
        for (ExerciseReport exercise : report.exercises()) {
            if (exercise.needsReview()) {
                say("Needs a person:", Words.review(exercise.exercise(), undecided(exercise)));
            }
        }
        say("Seed:", Words.seed(report.seed()));
        return this;
    }

    /** The first check that lost points, in the first exercise where one did. */
    Ending next(Report report) {
        for (ExerciseReport exercise : report.exercises()) {
            Optional<CheckResult> lost = exercise.results().stream()
                    .filter(result -> !ScoreTable.isComplete(result.points())).findFirst();
            if (lost.isPresent()) {
                return next(exercise, lost.get().check());
            }
        }
        lines.add(Words.ALL_DONE);
        return this;
    }

    private Ending next(ExerciseReport exercise, Check first) {
        String id = exercise.exercise().id();
        if (Details.notStarted(exercise.results())) {
            say("Next:", id + " — " + Words.open(id));
        } else {
            say("Next:", Words.check(id));
            say("First:", Words.claim(first));
        }
        return this;
    }

    private void say(String label, String text) {
        List<String> said = Lines.hang(label + " ", Lines.wrap(text, style.width() - label.length() - 1));
        said.set(0, style.paint(Style.Paint.STRONG, label) + said.get(0).substring(label.length()));
        lines.addAll(said);
    }

    private static List<Check> undecided(ExerciseReport exercise) {
        return exercise.results().stream().filter(result -> result.verdict().undecided()).map(CheckResult::check).toList();
    }
}
