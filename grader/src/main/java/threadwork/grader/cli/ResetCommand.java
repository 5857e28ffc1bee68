package threadwork.grader.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;
import threadwork.grader.progress.Stub;

@Command(name = "reset", description = "Begin an exercise again: my files are kept aside, and the stub is put back.", footer = {
        "", "Examples:",
        "  threadwork reset ex06race",
        "  threadwork reset 6 --yes    without a question, as where there is no terminal to ask on"})
final class ResetCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HH-mm-ss-SSS", Locale.ROOT);

    @Parameters(paramLabel = "EX", description = "An exercise.")
    String named;

    @Option(names = "--yes", description = "Do not ask.")
    boolean yes;

    @Override
    public Integer call() throws IOException {
        Exercise exercise = new Course(Rubric.ofThisKit()).chosen(List.of(named)).get(0);
        Home home = Home.find();
        Path sources = home.exercises();
        Stub stub = Stub.of(Stubs.ofThisKit(), exercise.id());
        if (!stub.hasGap()) {
            throw new UsageError("The stub of " + exercise.id() + " is not at hand: the grader was built when your work stood in its place.",
                    "Git has it: git log --oneline -- exercises, then git checkout COMMIT -- exercises/src/main/java/threadwork/" + exercise.id());
        }
        Output output = Output.of(false);
        if (stub.isInPlace(sources)) {
            output.line(exercise.id() + " is as it was handed out; there is nothing to put back.");
            return ExitCode.DONE;
        }
        if (!yes && !agreed(output, exercise)) {
            output.line("Nothing was changed.");
            return ExitCode.DONE;
        }
        Path aside = home.own().resolve("kept").resolve(exercise.id() + "-" + LocalDateTime.now().format(MOMENT));
        List<Path> kept = stub.putBack(sources, aside);
        output.line("The stub of " + exercise.id() + " is back." + (kept.isEmpty() ? "" : " What you had is kept:"));
        kept.forEach(file -> output.line("  " + home.root().relativize(file)));
        return ExitCode.DONE;
    }

    private static boolean agreed(Output output, Exercise exercise) throws IOException {
        if (!Output.isTerminal()) {
            throw new UsageError("There is no terminal to ask on whether to put the stub of " + exercise.id() + " back.", "Say --yes; your files are kept aside.");
        }
        output.people().print("Put the stub of " + exercise.id() + " back? Your files are kept aside. [y/N] ");
        output.people().flush();
        String answer = new BufferedReader(new InputStreamReader(System.in)).readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
