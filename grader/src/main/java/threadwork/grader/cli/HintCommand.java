package threadwork.grader.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;
import threadwork.grader.progress.Hints;
import threadwork.grader.progress.Notebook;

@Command(name = "hint", description = "A hint, the smallest first; each time I ask, a bigger one. Never the solution.", footer = {
        "", "Examples:",
        "  threadwork hint ex06race",
        "  threadwork hint 6           the next one",
        "  threadwork hint 6 --again   from the first again"})
final class HintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EX", description = "An exercise.")
    String named;

    @Option(names = "--again", description = "Begin with the first hint again.")
    boolean again;

    @Override
    public Integer call() throws IOException {
        Exercise exercise = new Course(Rubric.ofThisKit()).chosen(List.of(named)).get(0);
        Output output = Output.of(false);
        output.line(exercise.id() + ": " + exercise.title());
        output.line("");
        output.lines(next(Home.find(), exercise, again));
        return ExitCode.DONE;
    }

    /** The next hint, which then counts as shown. */
    static List<String> next(Home home, Exercise exercise, boolean again) throws IOException {
        Notebook notebook = new Notebook(home.own());
        Hints hints = Hints.of(exercise.id());
        int shown = again ? 0 : notebook.hints(exercise.id());
        if (again || shown < hints.texts().size()) {
            notebook.hints(exercise.id(), Math.min(shown + 1, hints.texts().size()));
        }
        return hints.after(shown);
    }
}
