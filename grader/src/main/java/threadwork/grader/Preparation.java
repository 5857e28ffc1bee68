package threadwork.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import threadwork.grader.allow.Admission;
import threadwork.grader.compile.Compilation;
import threadwork.grader.compile.Compiled;
import threadwork.grader.compile.Compiler;
import threadwork.grader.compile.DoesNotCompile;
import threadwork.grader.contract.Contract;
import threadwork.grader.contract.Contracts;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Verdict;

/** Takes one exercise of a submission as far as it can be taken without running it: sources, class files, what they name, contract. */
final class Preparation {

    /** Judges what the class files of an exercise name, before anything else is made of them. */
    @FunctionalInterface
    interface Gate {
        Admission admit(String exercise, List<SourceFile> sources, Path classes) throws IOException;
    }

    private final Stubs stubs;
    private final Compiler compiler;
    private final Gate gate;
    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    /** @param folder receives a folder of class files for each exercise that is prepared */
    Preparation(Stubs stubs, Compiler compiler, Gate gate, Path folder) {
        this.stubs = stubs;
        this.compiler = compiler;
        this.gate = gate;
        this.folder = folder;
    }

    /** An exercise that was handed in as something that cannot be read. */
    static Prepared refused(Exercise exercise, Feedback reason) {
        return all(exercise, Verdict.FAILED, reason, List.of());
    }

    /**
     * Takes an exercise as far as it goes.
     *
     * @param leftOut files that the submission holds in the exercise's folder and that are not among those submitted
     * @throws IOException if the grader itself fails
     */
    Prepared prepare(Exercise exercise, Map<String, List<SourceFile>> submitted, List<String> leftOut) throws IOException {
        Path classes = folder.resolve(exercise.id() + "-" + count.incrementAndGet());
        List<SourceFile> sources = stubs.completedBy(exercise.id(), submitted);
        Compilation compilation = compiler.compile(sources, classes);
        if (compilation instanceof DoesNotCompile refused) {
            return all(exercise, Verdict.FAILED, PipelineWords.doesNotCompile(refused, leftOut), List.of(PipelineWords.said(refused)));
        }
        if (gate.admit(exercise.id(), sources, classes) instanceof Admission.Refused refused) {
            return all(exercise, Verdict.FAILED, PipelineWords.notAvailable(refused), List.of(PipelineWords.named(refused)));
        }
        Contract contract = Contracts.of(exercise.id(), classFiles(((Compiled) compilation).classes()));
        if (contract instanceof Contract.Broken broken) {
            return all(exercise, Verdict.FAILED, PipelineWords.contractBroken(broken), List.of());
        }
        if (contract instanceof Contract.Untouched) {
            return all(exercise, Verdict.NOT_STARTED, PipelineWords.notStarted(), List.of());
        }
        return new Prepared.Runnable(exercise, classes);
    }

    private static Prepared all(Exercise exercise, Verdict verdict, Feedback feedback, List<Evidence> evidence) {
        List<CheckResult> results = new ArrayList<>();
        for (Check check : exercise.checks()) {
            results.add(CheckResult.notPassed(check, verdict, 0, feedback, evidence));
        }
        return new Prepared.Decided(exercise, results);
    }

    private static List<byte[]> classFiles(Path classes) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) walk.filter(path -> path.toString().endsWith(".class"))::iterator) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }
}
