package threadwork.grader.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Score;
import threadwork.grader.model.Submission;
import threadwork.grader.plan.Rubric;
import threadwork.grader.progress.Notebook;
import threadwork.grader.report.ConsoleReport;

/**
 * Where a student stands in the course.
 *
 * @param points by exercise id; absent where the files have changed since the last check, and where there was none
 */
record WhereAmI(List<Exercise> course, Map<String, Score> points) {

    static WhereAmI now(Home home) {
        List<Exercise> course = Rubric.ofThisKit();
        Map<String, Score> points = new TreeMap<>();
        if (Files.isDirectory(home.own()) && Files.isDirectory(home.exercises())) {
            Stubs stubs = Stubs.ofThisKit();
            Notebook notebook = new Notebook(home.own());
            read(home, stubs).ifPresent(work -> course.forEach(exercise ->
                    notebook.score(exercise, stubs.completedBy(exercise.id(), work.files())).ifPresent(score -> points.put(exercise.id(), score))));
        }
        return new WhereAmI(course, points);
    }

    private static Optional<Submission> read(Home home, Stubs stubs) {
        try {
            return Optional.of(new Intake(stubs).read(home.exercises()));
        } catch (BadSubmission nothingThere) {
            return Optional.empty();
        }
    }

    /** The first exercise that does not have all its points. */
    Optional<Exercise> next() {
        return course.stream().filter(exercise -> !isDone(exercise)).findFirst();
    }

    private boolean isDone(Exercise exercise) {
        Score score = points.get(exercise.id());
        return score != null && score.earned() == score.possible();
    }

    List<String> lines(ConsoleReport console) {
        List<String> lines = new ArrayList<>(console.course(course, points));
        lines.add("");
        if (!points.isEmpty()) {
            int earned = points.values().stream().mapToInt(Score::earned).sum();
            lines.add("You have " + earned + " of " + course.stream().mapToInt(Exercise::points).sum() + " points.");
        }
        lines.add(next().map(exercise -> "Next: " + exercise.id() + " (" + exercise.title() + "), with ./threadwork check " + exercise.id())
                .orElse("All of the course is done."));
        return lines;
    }
}
