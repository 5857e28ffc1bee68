package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.ConsoleReport;
import threadwork.grader.report.CoursePage;
import threadwork.grader.report.WholeFile;

@Command(name = "list", description = "The course: every exercise, what it is worth, what I have of it, and what next.", footer = {
        "", "Points are those of the last check; a file that has changed since has none until it is checked again.",
        "", "Examples:",
        "  threadwork list",
        "  threadwork list --markdown exercises/README.md    for contributors, after a change of the course"})
final class ListCommand implements Callable<Integer> {

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    boolean noColour;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write it as a page in Markdown to this file, as exercises/README.md is.")
    Path markdown;

    @Override
    public Integer call() throws IOException {
        if (markdown != null) {
            WholeFile.write(markdown, CoursePage.of(Rubric.ofThisKit()));
            return ExitCode.DONE;
        }
        Output.of(false).lines(WhereAmI.now(Home.find()).lines(new ConsoleReport(Output.style(noColour))));
        return ExitCode.DONE;
    }
}
