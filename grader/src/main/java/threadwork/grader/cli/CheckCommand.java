package threadwork.grader.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;

@Command(name = "check", description = "Check my work in exercises/.", footer = {
        "", "Examples:",
        "  threadwork check              everything that I have begun",
        "  threadwork check ex06race     one exercise; ex06 and 6 mean the same",
        "  threadwork check 6 --quick    without the checks that take long",
        "  threadwork check 6 --html .   and a page on which to step through what went wrong",
        "", "Exit code: 0 all that is begun passes, 1 a check fails, 2 usage, 3 the grader itself failed."})
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EX", arity = "0..*", description = "Exercises; all if none is named.")
    List<String> named = new ArrayList<>();

    @Mixin
    GradingOptions options;

    @Override
    public Integer call() throws Exception {
        Grading grading = Grading.with(options);
        List<String> exercises = new ArrayList<>(named);
        exercises.addAll(options.exercises);
        Report report = grading.grade(intake -> intake.read(grading.home().exercises()), exercises);
        grading.output().lines(grading.console().checked(report));
        if (!options.quick) {
            new Remembering(grading.home()).remember(report);
        }
        boolean fails = report.exercises().stream()
                .filter(exercise -> !exercises.isEmpty() || begun(exercise))
                .flatMap(exercise -> exercise.results().stream()).anyMatch(CheckCommand::fails);
        return fails ? ExitCode.NOT_GOOD_ENOUGH : ExitCode.DONE;
    }

    private static boolean begun(ExerciseReport exercise) {
        return exercise.results().stream().anyMatch(result -> result.verdict() != Verdict.NOT_STARTED);
    }

    private static boolean fails(CheckResult result) {
        return result.points().earned() < result.points().possible();
    }
}
