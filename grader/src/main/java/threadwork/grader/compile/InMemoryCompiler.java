package threadwork.grader.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import threadwork.grader.compile.DoesNotCompile.Problem;
import threadwork.grader.model.SourceFile;

/**
 * javac, called so that a submission can bring nothing along: explicit sources only, an empty class path and source path, no
 * annotation processor and no plug-in ({@code -proc:none} alone would still run one of those).
 */
final class InMemoryCompiler {

    private static final int MOST_PROBLEMS = 20;
    private static final int MESSAGE_LENGTH = 2_000;
    private static final int LINE_LENGTH = 200;
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-g",
            "-Xmaxerrs", String.valueOf(MOST_PROBLEMS), "--release", String.valueOf(Runtime.version().feature()));

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    /**
     * What came of one exercise.
     *
     * @param problems what javac complained about; none if all class files are in the folder
     * @param unharmed whether this JVM can be trusted to compile more: an error inside of javac may leave a part of it broken
     */
    record Answer(List<Problem> problems, boolean unharmed) {
    }

    /** @param folder receives the class files, if there is nothing to complain about */
    Answer compile(List<SourceFile> sources, Path folder) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter alsoSaid = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8);
                Output output = new Output(files)) {
            for (StandardLocation empty : List.of(StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH,
                    StandardLocation.ANNOTATION_PROCESSOR_PATH)) {
                files.setLocationFromPaths(empty, List.of());
            }
            List<InMemorySource> units = sources.stream().map(InMemorySource::new).toList();
            if (!javac.getTask(alsoSaid, output, said, OPTIONS, null, units).call()) {
                return complaint(said.getDiagnostics(), alsoSaid.toString());
            }
            List<Problem> problems = output.problems(packageOf(sources));
            if (problems.isEmpty()) {
                output.writeTo(folder);
            }
            return new Answer(problems.stream().limit(MOST_PROBLEMS).toList(), true);
        } catch (RuntimeException | StackOverflowError e) {
            return e.getCause() instanceof Output.TooMuch ? new Answer(List.of(Output.TOO_MUCH), true) : complaint(List.of(), e.toString());
        }
    }

    private static String packageOf(List<SourceFile> sources) {
        String path = sources.get(0).path();
        return path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('/', '.');
    }

    private static Answer complaint(List<Diagnostic<? extends JavaFileObject>> said, String alsoSaid) {
        List<Problem> problems = said.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).limit(MOST_PROBLEMS)
                .map(InMemoryCompiler::problem).toList();
        if (!problems.isEmpty()) {
            return new Answer(problems, alsoSaid.isEmpty());
        }
        String why = alsoSaid.contains("StackOverflowError") ? "something in it is nested too deeply for the compiler; split it into smaller parts"
                : "the compiler gave up on it without saying where; take the latest change back and try again";
        return new Answer(List.of(new Problem("", 0, why, "")), false);
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> said) {
        String message = cut(said.getMessage(Locale.ENGLISH), MESSAGE_LENGTH);
        if (!(said.getSource() instanceof InMemorySource source)) {
            return new Problem("", 0, message, "");
        }
        int line = (int) Math.max(0, said.getLineNumber());
        return new Problem(source.file().path(), line, message, cut(source.line(line), LINE_LENGTH));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
