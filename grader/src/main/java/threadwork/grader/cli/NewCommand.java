package threadwork.grader.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.scaffold.Scaffold;

@Command(name = "new", description = "The first files of a new exercise, for contributors.", footer = {
        "", "Examples:",
        "  threadwork new ex21tally Tally",
        "  threadwork new ex21tally Tally --title \"A tally\" --concept \"Adding is three steps.\""})
final class NewCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("ex(\\d\\d)[a-z]+");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern WORDS = Pattern.compile("[^\"\\\\\\p{Cntrl}]+");

    @Parameters(index = "0", paramLabel = "EX", description = "Its id: ex, two digits, a word in small letters.")
    String id;

    @Parameters(index = "1", paramLabel = "CLASS", description = "The class that a student writes.")
    String type;

    @Option(names = "--title", paramLabel = "WORDS", defaultValue = "A few words", description = "As in a table of contents.")
    String title;

    @Option(names = "--concept", paramLabel = "SENTENCE", defaultValue = "What a student learns, in one sentence.",
            description = "What a student learns.")
    String concept;

    @Override
    public Integer call() throws Exception {
        Matcher number = ID.matcher(id);
        if (!number.matches()) {
            throw new UsageError("'" + id + "' cannot be the id of an exercise.", "Write ex, two digits and a word: ex21tally.");
        }
        demand(TYPE, type, "the name of a class", "Begin with a capital letter, and use letters and digits only: Tally.");
        demand(WORDS, title, "a title", "Leave out quotes and backslashes.");
        demand(WORDS, concept, "a concept", "Leave out quotes and backslashes.");
        Path root = Home.find().root();
        report(root, write(new Scaffold(id, Integer.parseInt(number.group(1)), type, title, concept), root));
        return ExitCode.DONE;
    }

    private static void demand(Pattern pattern, String text, String what, String next) {
        if (!pattern.matcher(text).matches()) {
            throw new UsageError("'" + text + "' cannot be " + what + ".", next);
        }
    }

    private static List<Path> write(Scaffold scaffold, Path root) throws Exception {
        try {
            return scaffold.writeTo(root);
        } catch (FileAlreadyExistsException there) {
            throw new UsageError("There is a file " + there.getMessage() + " already; nothing was written.", "Choose another id, or remove it first.");
        }
    }

    private void report(Path root, List<Path> written) {
        Output output = Output.of(false);
        written.forEach(path -> output.line(root.relativize(path).toString()));
        output.line("");
        output.line("It compiles and can be checked as it is: ./threadwork calibrate --exercise " + id);
        output.line("What is still missing: mvn -pl grader -am test -Dtest=ContributorRulesTest -Dsurefire.failIfNoSpecifiedTests=false");
    }
}
