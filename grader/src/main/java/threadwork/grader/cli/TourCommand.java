package threadwork.grader.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import threadwork.grader.report.WholeFile;
import threadwork.grader.tour.Tour;

@Command(name = "tour", description = "The notebook that the course comes from, measured on this machine: one after the other, on "
        + "threads, on threads under one lock, in processes. Nothing here is scored.", footer = {
        "", "Examples:",
        "  threadwork tour                  a few seconds",
        "  threadwork tour --unit 1000      sleep as long as the notebook did: half a minute",
        "  threadwork tour --svg tour.svg   a picture to open in a browser"})
final class TourCommand implements Callable<Integer> {

    @Option(names = "--unit", paramLabel = "MS", defaultValue = "200",
            description = "Milliseconds that stand for a second of the notebook's sleeps, from 1 to 10000 (default: ${DEFAULT-VALUE}).")
    long unit;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the picture to this file.")
    Path svg;

    @Override
    public Integer call() throws Exception {
        if (unit < 1 || unit > 10_000) {
            throw new UsageError("--unit is a number of milliseconds from 1 to 10000, not " + unit + ".", "See threadwork tour --help.");
        }
        Output output = Output.of(false);
        Tour tour = new Tour(unit, Output.style(true).unicode());
        tour.run(output::line);
        output.line("");
        output.lines(tour.lines());
        if (svg != null) {
            WholeFile.write(svg, tour.svg());
            output.line("");
            output.line("The picture is in " + svg + ".");
        }
        return ExitCode.DONE;
    }
}
