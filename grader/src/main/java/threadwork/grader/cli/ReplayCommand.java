package threadwork.grader.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.Grader;
import threadwork.grader.ReplayId;
import threadwork.grader.Replaying;
import threadwork.grader.intake.Intake;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Progress;
import threadwork.grader.model.Submission;
import threadwork.grader.model.Verdict;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.ConsoleReport;
import threadwork.grader.score.Scoring;

@Command(name = "replay", description = "Show a failure again: the same check with the same schedule, seed and input.", footer = {
        "", "The id stands below the failure, after \"Again:\", and in the JSON. It holds as long as the files are as they were.",
        "", "Examples:",
        "  threadwork replay ex06race-1f0c-zik0zj-5e8842ab",
        "  threadwork replay ex06race-1f0c-zik0zj-5e8842ab --in ../submissions/ada.zip",
        "", "Exit code: 0 the check passes now, 1 it fails, 2 usage, 3 the grader itself failed."})
final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "What stands after \"Again:\".")
    String text;

    @Option(names = "--in", paramLabel = "PATH", description = "The submission that failed (default: my work in exercises/).")
    Path path;

    @Mixin
    SandboxOption sandbox;

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    boolean noColour;

    @Override
    public Integer call() throws Exception {
        ReplayId id = ReplayId.parse(text).orElseThrow(() -> new UsageError("'" + text + "' is no id of a failure.",
                "Copy the one that stands after 'Again:' below a failed check."));
        List<Exercise> course = Rubric.ofThisKit();
        Exercise exercise = course.stream().filter(one -> one.id().equals(id.exercise())).findFirst()
                .orElseThrow(() -> unknown("There is no exercise '" + id.exercise() + "'"));
        Check check = exercise.checks().stream().filter(id::isAbout).findFirst()
                .orElseThrow(() -> unknown(exercise.id() + " has no such check"));
        Home home = Home.find();
        Stubs stubs = Stubs.ofThisKit();
        Submission submission = new Intake(stubs).read(path == null ? home.exercises() : path);
        if (!id.isOf(stubs.completedBy(exercise.id(), submission.files()))) {
            throw new UsageError("The files of " + exercise.id() + " have changed since that failure, so it cannot be shown again.",
                    "Take the change back, or look what fails now: ./threadwork check " + exercise.id());
        }
        return run(new Grader(stubs, Grading.preparedStart(home, Output.of(false)), sandbox.chosen(), 1), submission, exercise, check, id.seed());
    }

    private static UsageError unknown(String what) {
        return new UsageError(what + " in this version of the kit: the id is unknown.", "Check again for an id that holds: ./threadwork check");
    }

    private int run(Grader grader, Submission submission, Exercise exercise, Check check, long seed) throws Exception {
        try (grader) {
            ExerciseReport all = grader.grade(submission, List.of(Replaying.upTo(check, exercise)), seed, Progress.NONE).exercises().get(0);
            CheckResult result = all.results().get(all.results().size() - 1);
            ConsoleReport console = new ConsoleReport(Output.style(noColour).withAll());
            Output output = Output.of(false);
            output.lines(console.heading(exercise));
            output.lines(console.check(result));
            output.lines(console.details(Scoring.exercise(all.exercise(), List.of(result))));
            return result.verdict() == Verdict.PASSED ? ExitCode.DONE : ExitCode.NOT_GOOD_ENOUGH;
        }
    }
}
