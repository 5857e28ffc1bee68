package threadwork.grader.cli;

import java.io.IOException;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Report;
import threadwork.grader.model.Submission;
import threadwork.grader.model.Verdict;
import threadwork.grader.progress.Notebook;

/** Keeps what the checks of a student's own work gave, for the course table. */
final class Remembering {

    private final Home home;

    Remembering(Home home) {
        this.home = home;
    }

    /** A clone that cannot be written to is no reason to fail: the table then shows less. */
    void remember(Report report) {
        try {
            Stubs stubs = Stubs.ofThisKit();
            Submission now = new Intake(stubs).read(home.exercises());
            if (!now.sha256().equals(report.sha256())) {
                // A file was saved meanwhile: these points are of what it was.
                return;
            }
            Notebook notebook = new Notebook(home.own());
            for (ExerciseReport exercise : report.exercises()) {
                if (begun(exercise)) {
                    notebook.remember(exercise.exercise(), stubs.completedBy(exercise.exercise().id(), now.files()), exercise.score());
                }
            }
        } catch (IOException | BadSubmission unwritable) {
            System.err.println("The points could not be kept for the course table: " + unwritable.getMessage());
        }
    }

    private static boolean begun(ExerciseReport exercise) {
        return exercise.results().stream().anyMatch(result -> result.verdict() != Verdict.NOT_STARTED && result.verdict() != Verdict.SKIPPED);
    }
}
