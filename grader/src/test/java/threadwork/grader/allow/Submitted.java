package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.compile.Compilation;
import threadwork.grader.compile.Compiled;
import threadwork.grader.compile.Compiler;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.SourceFile;
import threadwork.grader.plan.Rubric;

/** Compiles submissions as the grader does, and has them looked through. */
final class Submitted implements AutoCloseable {

    private static final Stubs STUBS = Stubs.ofThisKit();

    private final Admissions admissions = new Admissions(STUBS, Rubric.explored());
    private final Compiler compiler;
    private final Path folder;
    private int count;

    Submitted() {
        try {
            folder = Files.createTempDirectory("admissions");
            compiler = new Compiler(new WarmStart(null, CompilerMain.class, ChecksMain.class).compiler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The refusals; none for a submission that may run. */
    List<Refusal> refusals(String exercise, List<SourceFile> files) throws IOException {
        List<SourceFile> sources = STUBS.completedBy(exercise, Map.of(exercise, files));
        Path classes = folder.resolve(String.valueOf(++count));
        Compilation compilation = compiler.compile(sources, classes);
        assertInstanceOf(Compiled.class, compilation, () -> "does not compile: " + compilation);
        Admission admission = admissions.of(exercise, sources, classes);
        return admission instanceof Admission.Refused refused ? refused.refusals() : List.of();
    }

    /** Those of this text as the only file that the student writes for {@code ex01start}. */
    List<Refusal> refusals(String source) throws IOException {
        return refusals("ex01start", List.of(new SourceFile("threadwork/ex01start/ThreadPerTask.java", source)));
    }

    void assertAllowed(String source) throws IOException {
        assertEquals(List.of(), refusals(source));
    }

    @Override
    public void close() throws IOException {
        compiler.close();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
