package threadwork.grader.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
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
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-g",
            "-Xmaxerrs", String.valueOf(MOST_PROBLEMS), "--release", String.valueOf(Runtime.version().feature()));

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();

    /** @return what javac complained about; nothing if all class files are in {@code folder} */
    List<Problem> compile(List<SourceFile> sources, Path folder) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter alsoSaid = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            for (StandardLocation empty : List.of(StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH,
                    StandardLocation.ANNOTATION_PROCESSOR_PATH)) {
                files.setLocationFromPaths(empty, List.of());
            }
            List<InMemorySource> units = sources.stream().map(InMemorySource::new).toList();
            boolean compiled = javac.getTask(alsoSaid, files, said, OPTIONS, null, units).call();
            return compiled ? List.of() : problems(said.getDiagnostics(), alsoSaid.toString());
        } catch (StackOverflowError e) {
            return List.of(new Problem("", 0, "the compiler ran out of stack: an expression is nested too deeply", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return List.of(new Problem("", 0, "the compiler gave up: " + e, ""));
        }
    }

    private static List<Problem> problems(List<Diagnostic<? extends JavaFileObject>> said, String alsoSaid) {
        List<Problem> problems = said.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).limit(MOST_PROBLEMS)
                .map(InMemoryCompiler::problem).toList();
        return problems.isEmpty() ? List.of(new Problem("", 0, "the compiler said only: " + alsoSaid.strip(), "")) : problems;
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> said) {
        String message = said.getMessage(Locale.ENGLISH);
        if (!(said.getSource() instanceof InMemorySource source)) {
            return new Problem("", 0, message, "");
        }
        int line = (int) Math.max(0, said.getLineNumber());
        return new Problem(source.file.path(), line, message, source.line(line));
    }

    private static final class InMemorySource extends SimpleJavaFileObject {

        private final SourceFile file;

        InMemorySource(SourceFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }

        String line(int number) {
            return number == 0 ? "" : file.text().lines().skip(number - 1L).findFirst().orElse("");
        }
    }
}
