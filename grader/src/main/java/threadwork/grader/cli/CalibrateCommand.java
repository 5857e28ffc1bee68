package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import threadwork.grader.calibration.hostile.SiegeReport;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.WholeFile;
import threadwork.grader.sandbox.Sandbox;

@Command(name = "calibrate", description = "Grade the grader: every stub, solution, right and wrong submission, many times; or every attack on it.", footer = {
        "", "Examples:",
        "  threadwork calibrate",
        "  threadwork calibrate --repeat 20 --exercise ex06race",
        "  threadwork calibrate --repeat 10 --load 4 --json calibration.json",
        "  threadwork calibrate --hostile --exercise ex06race",
        "", "Exit code: 0 every verdict is right every time, 1 one is not, 2 usage, 3 the grader itself failed."})
final class CalibrateCommand implements Callable<Integer> {

    @Option(names = "--hostile", description = "Attacks instead: submissions made to score, to hang or to harm. Each has a verdict that it must get.")
    boolean hostile;

    @Option(names = "--attack", paramLabel = "NAME", description = "With --hostile: only this attack; may be given several times.")
    Set<String> attacks = new TreeSet<>();

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
        if (!hostile && !attacks.isEmpty()) {
            throw new UsageError("--attack names one of the attacks that --hostile makes.", "Give both.");
        }
        if (hostile && (repeat > 1 || load > 0)) {
            throw new UsageError("--hostile makes each attack once, with nothing beside it.", "Leave --repeat and --load out.");
        }
        Output output = Output.of(json.equals("-"));
        long used = seed != null ? seed : Math.abs(new SecureRandom().nextInt());
        return hostile ? attacks(output, used) : cases(output, used);
    }

    private int attacks(Output output, long used) throws IOException {
        SiegeReport report = new HostileCalibration(exercises, attacks, sandbox.chosen(), jobs, used).run(output);
        write(report.json(), output);
        return report.clean() ? ExitCode.DONE : ExitCode.NOT_GOOD_ENOUGH;
    }

    private int cases(Output output, long used) throws IOException {
        long began = System.nanoTime();
        Map<String, List<Tally>> tallies = run(output, used);
        CalibrationReport report = new CalibrationReport(used, repeat, load, (System.nanoTime() - began) / 1e9, tallies);
        output.lines(report.lines());
        write(report.json(), output);
        return report.clean() ? ExitCode.DONE : ExitCode.NOT_GOOD_ENOUGH;
    }

    private Map<String, List<Tally>> run(Output output, long used) throws IOException {
        Home home = Home.find();
        Stubs stubs = Stubs.ofThisKit();
        Sandbox tier = sandbox.chosen();
        List<Exercise> chosen = new Course(Rubric.ofThisKit()).chosen(exercises);
        var warmStart = Grading.preparedStart(home, output);
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

    private void write(String report, Output output) throws IOException {
        if (json.equals("-")) {
            output.programs().println(report);
        } else if (!json.isEmpty()) {
            WholeFile.write(Path.of(json), report);
        }
    }
}
