package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadwork.grader.Grader;
import threadwork.grader.calibration.Calibration;
import threadwork.grader.calibration.CalibrationReport;
import threadwork.grader.calibration.Cases;
import threadwork.grader.calibration.Load;
import threadwork.grader.calibration.Tally;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;
import threadwork.grader.run.Profile;
import threadwork.grader.report.WholeFile;
import threadwork.grader.sandbox.Sandbox;

@Command(name = "calibrate", description = "Grade the grader: every stub, solution, right and wrong submission, many times.", footer = {
        "", "Examples:",
        "  threadwork calibrate",
        "  threadwork calibrate --repeat 20 --exercise ex06race",
        "  threadwork calibrate --repeat 10 --load 4 --json calibration.json",
        "", "Exit code: 0 every verdict is right every time, 1 one is not, 2 usage, 3 the grader itself failed."})
final class CalibrateCommand implements Callable<Integer> {

    @Option(names = "--exercise", paramLabel = "EX", description = "Only this exercise; may be given several times.")
    List<String> exercises = new ArrayList<>();

    @Option(names = "--repeat", paramLabel = "R", description = "Runs of each submission (default: 1).")
    int repeat = 1;

    @Option(names = "--load", paramLabel = "N", description = "Busy processes beside it (default: 0).")
    int load;

    @Option(names = "--jobs", paramLabel = "N", description = "Submissions that run at the same time (default: 1).")
    int jobs = 1;

    @Mixin
    SandboxOption sandbox;

    @Option(names = "--seed", paramLabel = "N", description = "All random inputs follow from it.")
    Long seed;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON to this file; '-' is standard output.")
    String json = "";

    @Override
    public Integer call() throws Exception {
        if (repeat < 1 || jobs < 1 || load < 0) {
            throw new UsageError("--repeat and --jobs are numbers from 1, --load is one from 0.", "See threadwork calibrate --help.");
        }
        Output output = Output.of(json.equals("-"));
        long began = System.nanoTime();
        long used = seed != null ? seed : Math.abs(new SecureRandom().nextInt());
        Map<String, List<Tally>> tallies = run(output, used);
        CalibrationReport report = new CalibrationReport(used, repeat, load, (System.nanoTime() - began) / 1e9, tallies);
        output.lines(report.lines());
        write(report, output);
        return report.clean() ? ExitCode.DONE : ExitCode.NOT_GOOD_ENOUGH;
    }

    private Map<String, List<Tally>> run(Output output, long used) throws IOException {
        Home home = Home.find();
        Stubs stubs = Stubs.ofThisKit();
        Sandbox tier = sandbox.chosen();
        List<Exercise> chosen = new Course(Rubric.ofThisKit()).chosen(exercises);
        var warmStart = Grading.warmStart(home);
        warmStart.prepare(Profile.all(), () -> output.line("Preparing the grader for this JVM (once)…"));
        Map<String, List<Tally>> tallies = new LinkedHashMap<>();
        try (Load beside = new Load(load); Grader grader = new Grader(stubs, warmStart, tier, jobs)) {
            Calibration calibration = new Calibration(grader, repeat, jobs);
            for (Exercise exercise : chosen) {
                tallies.put(exercise.id(), calibration.run(exercise, new Cases(home.root(), stubs).of(exercise.id()), used,
                        tally -> output.lines(CalibrationReport.progress(tally))));
            }
        }
        return tallies;
    }

    private void write(CalibrationReport report, Output output) throws IOException {
        if (json.equals("-")) {
            output.programs().println(report.json());
        } else if (!json.isEmpty()) {
            WholeFile.write(Path.of(json), report.json());
        }
    }
}
