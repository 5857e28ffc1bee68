package threadwork.grader.calibration.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.Grader;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Progress;
import threadwork.grader.model.Report;
import threadwork.grader.model.Submission;
import threadwork.grader.model.Verdict;

/**
 * Hands one attack in, as anybody would. After it, in the same submission, comes the solution of another exercise: it must get
 * full points, whatever the attack did.
 */
final class Trial {

    private final Grader grader;
    private final Intake intake;
    private final Attack attack;
    private final Exercise attacked;
    private final Companion companion;
    private final List<String> problems = new ArrayList<>();
    private int forged;
    private int failures;

    Trial(Grader grader, Intake intake, Attack attack, Exercise attacked, Companion companion) {
        this.grader = grader;
        this.intake = intake;
        this.attack = attack;
        this.attacked = attacked;
        this.companion = companion;
    }

    Fate run(long seed) throws IOException {
        long began = System.nanoTime();
        Path folder = Files.createTempDirectory("threadwork-attack-");
        String got;
        try {
            got = handIn(folder, seed);
        } finally {
            Trees.delete(folder);
        }
        return new Fate(attack.name(), attack.rows(), attack.must().toString(), attack.open(), got, problems, forged, failures, (System.nanoTime() - began) / 1e9);
    }

    private String handIn(Path folder, long seed) throws IOException {
        try {
            Path path = attack.recipe().make(folder);
            if (Files.isDirectory(path)) {
                companion.joins(path);
            }
            return graded(intake.read(path), seed);
        } catch (BadSubmission refused) {
            expect(attack.must().verdict() == Must.Verdict.BAD_SUBMISSION, "the submission was turned away: " + refused.getMessage());
            return "bad submission";
        }
    }

    private String graded(Submission submission, long seed) throws IOException {
        Report report;
        try {
            report = grader.grade(submission, List.of(attacked, companion.exercise()), seed, Progress.NONE);
        } catch (IOException | RuntimeException broken) {
            failures++;
            problems.add("the grader itself failed: " + broken);
            return "no report";
        }
        ExerciseReport own = report.exercises().get(0);
        judge(own);
        if (submission.files().containsKey(companion.exercise().id())) {
            report.exercises().get(1).results().stream().filter(result -> result.verdict() != Verdict.PASSED)
                    .forEach(result -> problems.add("what another exercise has earned is lost at " + said(result)));
        }
        return Fate.got(own);
    }

    private void judge(ExerciseReport report) {
        List<CheckResult> results = report.results();
        switch (attack.must().verdict()) {
            case REFUSED -> expect(Fate.isRefused(results, attack.must().names()), "not refused: " + said(results.get(0)));
            case DOES_NOT_COMPILE -> expect(Fate.doesNotCompile(results), "it compiles: " + said(results.get(0)));
            case FULL_POINTS -> results.stream().filter(result -> result.verdict() != Verdict.PASSED)
                    .forEach(result -> problems.add("a point is lost at " + said(result)));
            case BAD_SUBMISSION -> problems.add("the submission was graded");
            default -> { }
        }
        for (CheckResult result : Fate.barred(attack.must(), results)) {
            if (result.points().earned() > 0) {
                forged += result.points().earned();
                problems.add("points that are not due, at " + said(result));
            }
        }
        results.stream().filter(result -> result.verdict() == Verdict.GRADER_ERROR).forEach(result -> {
            failures++;
            problems.add("the grader failed in " + said(result));
        });
    }

    private void expect(boolean claim, String otherwise) {
        if (!claim) {
            problems.add(otherwise);
        }
    }

    private static String said(CheckResult result) {
        return result.check().id() + ": " + result.verdict() + result.feedback().map(f -> " — " + f.what()).orElse("");
    }
}
