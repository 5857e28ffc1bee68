package threadwork.grader.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.ConsoleReport;

@Command(name = "list", description = "The course: every exercise and what it is worth.")
final class ListCommand implements Callable<Integer> {

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    boolean noColour;

    @Override
    public Integer call() {
        Output.of(false).lines(new ConsoleReport(Output.style(noColour)).course(Rubric.ofThisKit()));
        return ExitCode.DONE;
    }
}
