package threadwork.grader.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import threadwork.grader.Grader;
import threadwork.grader.calibration.hostile.Siege;
import threadwork.grader.calibration.hostile.SiegeReport;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;
import threadwork.grader.sandbox.Sandbox;

/** What {@code calibrate --hostile} does. */
record HostileCalibration(List<String> exercises, Set<String> attacks, Sandbox sandbox, int jobs, long seed) {

    SiegeReport run(Output output) throws IOException {
        Home home = Home.find();
        List<Exercise> all = Rubric.ofThisKit();
        Set<String> chosen = new Course(all).chosen(exercises).stream().map(Exercise::id).collect(Collectors.toSet());
        Map<String, Exercise> byId = all.stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        var warmStart = Grading.preparedStart(home, output);
        output.line(SiegeReport.head());
        Siege siege = new Siege(home.root(), byId, jobs);
        SiegeReport report = siege.run(() -> new Grader(Stubs.ofThisKit(), warmStart, sandbox, jobs),
                new Siege.Choice(chosen, attacks), seed, fate -> output.lines(SiegeReport.rows(fate)));
        output.lines(report.summary());
        return report;
    }
}
