package threadwork.checks.ex16workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import threadwork.checks.ex16workload.programs.Signs;
import threadwork.ex16workload.Kind;
import threadwork.grader.probe.Inconclusive;
import threadwork.grader.probe.Jvm;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Program;

/** A JVM in which the student's code is called for each request in turn, with a folder for each call. Close it: that ends all of it. */
final class Session implements AutoCloseable {

    static final String REQUEST = "request";
    static final String ANSWER = "answer";

    /** Whatever can go on does so within milliseconds of rest. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final Path root;
    private final List<Call> calls = new ArrayList<>();
    private final Program program;

    private Session(Path root, Random random, Request... requests) throws IOException {
        this.root = root;
        for (Request request : requests) {
            Path folder = Files.createDirectory(root.resolve("call-" + calls.size()));
            calls.add(new Call(this, folder, request, random));
        }
        String[] folders = calls.stream().map(call -> call.folder().toString()).toArray(String[]::new);
        // Of the exercise's classes, one that is given: the student's own is not even loaded here.
        this.program = Jvm.main(Subject.class).with(Kind.class).args(folders).unwatched().start();
    }

    static Session of(Random random, Request... requests) {
        try {
            return new Session(Files.createTempDirectory("threadwork-workload"), random, requests);
        } catch (IOException failure) {
            throw new Inconclusive("No temporary folder could be made: " + failure);
        }
    }

    Call call(int index) {
        return calls.get(index);
    }

    Program program() {
        return program;
    }

    /** Waits until the condition holds, or is not going to. */
    Observation await(BooleanSupplier condition) {
        return program.await(condition, this::signs, REST);
    }

    private long signs() {
        return calls.stream().mapToLong(call -> IntStream.range(0, call.jobs()).filter(call::isIn).count()
                + IntStream.range(0, call.jobs()).filter(call::isOut).count() + (call.hasAnswered() ? 1 : 0)).sum();
    }

    /** Processes of ours end when their folder is cleared. */
    @Override
    public void close() {
        try (program) {
            // The JVM ends by itself once all calls are answered; only then is it known which lines it has run.
            if (calls.get(calls.size() - 1).hasAnswered()) {
                program.await(() -> !program.handle().isAlive(), () -> 0, REST);
            }
            // What the student's code printed stands beside the check's feedback, as it does where that code runs here.
            program.lines().forEach(System.out::println);
        } finally {
            clear();
        }
    }

    private void clear() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException stays) {
            // A file that stays in the folder for such files harms nobody.
        }
    }
}
