package threadwork.grader.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import threadwork.grader.Grader;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.intake.Intake;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Kind;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.ConsoleReport;
import threadwork.grader.report.Style;
import threadwork.grader.run.Profile;
import threadwork.grader.sandbox.Trial;

/**
 * How long a student waits after a save. No test: it prints a table. Run it from the clone's root after {@code mvn package}, with
 * <pre>java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp grader/target/test-classes:grader/target/threadwork.jar threadwork.grader.watch.WatchBenchmark [SAVES [EX…]]</pre>
 */
final class WatchBenchmark {

    private static final List<Kind> SLOW = List.of(Kind.SCHEDULE, Kind.STRESS);

    private record Waits(List<Double> first, List<Double> quick, List<Double> all) {
    }

    private WatchBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        int saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        List<String> chosen = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("ex02join", "ex06race", "ex10buffer");
        System.out.println("Java " + System.getProperty("java.version") + ", " + saves + " saves each; seconds from the save, median / 90th percentile");
        System.out.printf("%-14s %-15s %-15s %-15s%n", "exercise", "first verdict", "all quick", "everything");
        for (String id : chosen) {
            Waits waits = measure(Rubric.ofThisKit().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(), saves);
            System.out.printf("%-14s %-15s %-15s %-15s%n", id, text(waits.first), text(waits.quick), text(waits.all));
        }
    }

    /** The model solution, saved again and again, each time a little different. */
    private static Waits measure(Exercise exercise, int saves) throws Exception {
        Path root = Files.createTempDirectory("threadwork-benchmark");
        Path folder = Files.createDirectories(root.resolve("threadwork").resolve(exercise.id()));
        List<Path> solution;
        try (var files = Files.list(Path.of("solutions/src/main/java/threadwork", exercise.id()))) {
            solution = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : solution) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        Waits waits = new Waits(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        WarmStart warmStart = new WarmStart(Path.of("grader/target/archives").toAbsolutePath(), CompilerMain.class, ChecksMain.class);
        warmStart.prepare(Profile.all(), () -> System.out.println("(makes the archives first)"));
        try (Grader grader = new Grader(Stubs.ofThisKit(), warmStart, Trial.onThisMachine().sandbox(), 1);
                GraderJudge judge = new GraderJudge(grader, new Intake(Stubs.ofThisKit()), root, new ConsoleReport(Style.plain(java.nio.charset.StandardCharsets.UTF_8)));
                Saves seen = new Saves(Map.of(exercise.id(), folder), events::add)) {
            grader.makeReady(List.of(exercise));
            for (int number = 0; number < saves; number++) {
                // A student reads and thinks; what is started ahead comes up meanwhile.
                Thread.sleep(2_000);
                one(exercise, number, folder.resolve(solution.get(0).getFileName()), Files.readString(solution.get(0)), judge, events, waits);
            }
        }
        delete(root);
        return waits;
    }

    private static void one(Exercise exercise, int number, Path file, String text, GraderJudge judge, BlockingQueue<Event> events, Waits waits)
            throws IOException, InterruptedException {
        long quickChecks = exercise.checks().stream().filter(check -> !SLOW.contains(check.kind())).count();
        long began = System.nanoTime();
        Files.writeString(file, text + "// " + number + "\n");
        for (Event event = events.take(); !(event instanceof Event.Saved); event = events.take()) {
            // What is left of the save before.
        }
        judge.start(number, List.of(exercise), events::add);
        int verdicts = 0;
        while (true) {
            Event event = events.take();
            double seconds = (System.nanoTime() - began) / 1e9;
            if (event instanceof Event.Judged) {
                waits.all.add(seconds);
                return;
            }
            if (event instanceof Event.Told told && told.line().matches("  [✔✘○⏱–] .*")) {
                verdicts++;
                if (verdicts == 1) {
                    waits.first.add(seconds);
                }
                if (verdicts == quickChecks) {
                    waits.quick.add(seconds);
                }
            }
        }
    }

    private static String text(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.isEmpty() ? "–" : String.format(java.util.Locale.ROOT, "%.2f / %.2f", sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.9)));
    }

    private static void delete(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
