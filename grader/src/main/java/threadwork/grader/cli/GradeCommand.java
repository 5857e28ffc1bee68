package threadwork.grader.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.model.Report;

@Command(name = "grade", description = "Grade a submission: a clone, a zip, or a folder with threadwork/exNN…/*.java in it.", footer = {
        "", "Files that a submission leaves out fall back to the stubs.",
        "", "Examples:",
        "  threadwork grade solutions",
        "  threadwork grade ../submissions/ada.zip --json ada.json",
        "  threadwork grade ../submissions/ada.zip --html pages     a page to look at, pages/ada.html",
        "  threadwork grade ada --format sarif=ada.sarif --format junit=ada.xml     for an editor or a CI server",
        "  threadwork grade . --exercise ex06race --fail-under 8",
        "  threadwork grade ada.git --commit 547c20dc2803c72f5a892ccde5a80c63dd3a4e0c",
        "", "Exit code: 0 done, whatever the score; 1 under --fail-under; 2 usage; 3 the grader itself failed."})
final class GradeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "The submission.")
    Path path;

    @Option(names = "--commit", paramLabel = "ID", description = "Grade this commit of the repository at PATH, read as objects: nothing is checked out.")
    String commit;

    @Option(names = "--fail-under", paramLabel = "POINTS", description = "Exit with 1 if the score is under this many points.")
    int failUnder;

    @Mixin
    GradingOptions options;

    @Override
    public Integer call() throws Exception {
        Grading grading = Grading.with(options);
        Report report = grading.grade(intake -> commit == null ? intake.read(path) : intake.read(path, commit), options.exercises);
        grading.output().lines(grading.console().graded(report));
        return report.score().earned() < failUnder ? ExitCode.NOT_GOOD_ENOUGH : ExitCode.DONE;
    }
}
