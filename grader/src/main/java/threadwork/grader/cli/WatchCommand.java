package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.Grader;
import threadwork.grader.intake.Intake;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Report;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.ConsoleReport;
import threadwork.grader.watch.Event;
import threadwork.grader.watch.GraderJudge;
import threadwork.grader.watch.Saves;
import threadwork.grader.watch.Watch;

@Command(name = "watch", description = "Check an exercise each time I save a file of it, the quick checks first.", footer = {
        "", "Keys: h a hint, n what next, r run all again, l the course, q quit. Where keys cannot be read one by one: the key, then Enter.",
        "", "Examples:",
        "  threadwork watch         whatever I save",
        "  threadwork watch ex06    one exercise",
        "", "Exit code: 0 after q, 2 usage, 3 the grader itself failed."})
final class WatchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EX", arity = "0..*", description = "Exercises; all if none is named.")
    List<String> named = new ArrayList<>();

    @Mixin
    SandboxOption sandbox;

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    boolean noColour;

    @Override
    public Integer call() throws Exception {
        Home home = Home.find();
        Path sources = home.exercises();
        List<Exercise> watched = new Course(Rubric.ofThisKit()).chosen(named);
        Map<String, Path> folders = watched.stream().map(Exercise::id)
                .collect(Collectors.toMap(Function.identity(), id -> sources.resolve("threadwork").resolve(id)));
        ConsoleReport console = new ConsoleReport(Output.style(noColour));
        Output output = Output.of(false);
        Stubs stubs = Stubs.ofThisKit();
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        try (Grader grader = new Grader(stubs, Grading.preparedStart(home, output), sandbox.chosen(), 1);
                GraderJudge judge = new GraderJudge(grader, new Intake(stubs), sources, console);
                Saves saves = new Saves(folders, events::add);
                Keys keys = Keys.heardBy(key -> events.add(new Event.Pressed(key)))) {
            grader.makeReady(watched);
            new Watch(watched, judge, new OwnDesk(home, console), output::line).run(events);
        }
        return ExitCode.DONE;
    }

    /** The student's own clone. */
    private record OwnDesk(Home home, ConsoleReport console) implements Watch.Desk {

        @Override
        public List<String> hint(Exercise exercise) throws IOException {
            return HintCommand.next(home, exercise, false);
        }

        @Override
        public List<String> list() {
            return WhereAmI.now(home).lines(console);
        }

        @Override
        public Exercise next() {
            WhereAmI now = WhereAmI.now(home);
            return now.next().orElse(now.course().get(0));
        }

        @Override
        public void remember(Report report) {
            new Remembering(home).remember(report);
        }
    }
}
