package threadwork.grader.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.Grader;
import threadwork.grader.Prepared;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.jvm.ProcessTree;
import threadwork.grader.kit.Kit;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Submission;
import threadwork.grader.plan.Rubric;
import threadwork.grader.sandbox.PlainProcess;

@Command(name = "run", description = "Run what I wrote, for real and in real time. Nothing is checked and nothing is scored.", footer = {
        "", "Examples:",
        "  threadwork run ex17scrape              fifty pages from a server on this machine",
        "  threadwork run ex17scrape --solution   the same with the course's solution",
        "", "Exit code: that of the program; 1 if there is nothing to run yet, 2 usage."})
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EX", description = "An exercise that can be run.")
    String named;

    @Option(names = "--solution", description = "Run the course's solution and not my own.")
    boolean solution;

    @Override
    public Integer call() throws Exception {
        List<Exercise> course = Rubric.ofThisKit();
        Exercise exercise = new Course(course).chosen(List.of(named)).get(0);
        Stubs stubs = Stubs.ofThisKit();
        String main = program(stubs, exercise).orElseThrow(() -> new UsageError("There is no program to run in " + exercise.id() + ".",
                "These can be run: " + course.stream().filter(one -> program(stubs, one).isPresent()).map(Exercise::id)
                        .collect(Collectors.joining(", ")) + "."));
        return run(exercise, stubs, main);
    }

    /** The one that comes with its own server, where there is one; else the main class that a student was given. */
    private static Optional<String> program(Stubs stubs, Exercise exercise) {
        if (Kit.files("threadwork/checks/" + exercise.id()).containsKey("Demo.class")) {
            return Optional.of("threadwork.checks." + exercise.id() + ".Demo");
        }
        boolean given = stubs.has(exercise.id(), "threadwork/" + exercise.id() + "/Main.java");
        return given ? Optional.of("threadwork." + exercise.id() + ".Main") : Optional.empty();
    }

    private int run(Exercise exercise, Stubs stubs, String main) throws IOException, BadSubmission, InterruptedException {
        Home home = Home.find();
        Submission submission = new Intake(stubs).read(solution ? home.root().resolve("solutions") : home.exercises());
        try (Grader grader = new Grader(stubs, Grading.warmStart(home), new PlainProcess(), 1)) {
            Prepared prepared = grader.prepare(exercise, submission);
            if (prepared instanceof Prepared.Decided decided) {
                return nothingToRun(decided.results().get(0));
            }
            return run(((Prepared.Runnable) prepared).classes(), main);
        }
    }

    private static int nothingToRun(CheckResult result) {
        result.feedback().ifPresent(words -> System.err.println(words.what() + System.lineSeparator() + words.next()));
        result.evidence().forEach(evidence -> System.err.println(evidence.text()));
        return ExitCode.NOT_GOOD_ENOUGH;
    }

    private static int run(Path classes, String main) throws IOException, InterruptedException {
        JavaCommand jvm = JavaCommand.likeThisOne("-XX:+UseSerialGC");
        Process program = new ProcessBuilder(jvm.java().toString(), "-cp", classes + File.pathSeparator + jvm.classPath(), main).inheritIO().start();
        Thread atExit = new Thread(() -> ProcessTree.kill(program), "end the program");
        Runtime.getRuntime().addShutdownHook(atExit);
        return program.waitFor();
    }
}
