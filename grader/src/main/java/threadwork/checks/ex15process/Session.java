package threadwork.checks.ex15process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import threadwork.checks.ex15process.programs.Signs;
import threadwork.checks.ex15process.programs.Steps;
import threadwork.ex15process.Outcome;
import threadwork.grader.probe.Inconclusive;
import threadwork.grader.probe.Jvm;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Program;

/**
 * A JVM in which {@code Child.run} is called for each request in turn, with a folder for each call. Close it: that ends
 * whatever the calls have started.
 */
final class Session implements AutoCloseable {

    static final String REQUEST = "request";
    static final String ANSWER = "answer";
    static final String ASK = "ask";
    static final String STACKS = "stacks";

    /** All our programs move on within milliseconds of rest, if they move at all. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final Path root;
    private final List<Request> requests;
    private final Program program;

    private Session(Path root, List<Request> requests, UnaryOperator<Jvm> how) {
        this.root = root;
        this.requests = requests;
        String[] folders = IntStream.range(0, requests.size()).mapToObj(i -> folder(i).toString()).toArray(String[]::new);
        // Of the exercise's classes, the one that is given: the student's own is not even loaded here.
        this.program = how.apply(Jvm.main(Subject.class).with(Outcome.class).args(folders).unwatched()).start();
    }

    static Session of(Request... requests) {
        return of(jvm -> jvm, requests);
    }

    /** @param how what is special about the JVM */
    static Session of(UnaryOperator<Jvm> how, Request... requests) {
        try {
            Path root = Files.createTempDirectory("threadwork-process");
            for (int i = 0; i < requests.length; i++) {
                Path folder = Files.createDirectory(root.resolve("call-" + i));
                Signs.set(folder, Signs.OWNER, String.valueOf(ProcessHandle.current().pid()));
                Signs.set(folder, REQUEST, requests[i].toBytes());
            }
            return new Session(root, List.of(requests), how);
        } catch (IOException failure) {
            throw new Inconclusive("No temporary folder could be made: " + failure);
        }
    }

    Path folder(int call) {
        return root.resolve("call-" + call);
    }

    Program program() {
        return program;
    }

    Request request(int call) {
        return requests.get(call);
    }

    /** Waits until the condition holds, or the call has answered, or neither is going to come. */
    Observation await(int call, BooleanSupplier condition) {
        Duration rest = request(call).hasLimit() ? REST.plus(request(call).limit()) : REST;
        return program.await(() -> condition.getAsBoolean() || hasAnswered(call), () -> steps(call).length(), rest);
    }

    boolean hasAnswered(int call) {
        return Signs.isSet(folder(call), ANSWER);
    }

    /** The answer to a call, as it came. */
    byte[] answer(int call) {
        return Signs.content(folder(call), ANSWER);
    }

    /** The process in which a program says that it runs, for a call; empty if it has not said so, or something odd. */
    OptionalLong pid(int call, Class<?> main) {
        if (!Signs.isSet(folder(call), Signs.of(main))) {
            return OptionalLong.empty();
        }
        String text = Signs.text(folder(call), Signs.of(main));
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** The notes of a program about its steps. */
    String steps(int call) {
        return Signs.isSet(folder(call), Steps.FILE) ? Signs.text(folder(call), Steps.FILE) : "";
    }

    /** Where the student's threads are, in lines; may be empty. */
    String stacks() {
        Signs.set(folder(0), ASK, "");
        Observation seen = program.await(() -> Signs.isSet(folder(0), STACKS), () -> 0, REST);
        return seen == Observation.REACHED ? Signs.text(folder(0), STACKS) : "";
    }

    /** Ours end when their folder is cleared; the JVM of the calls ends by itself once all are answered. */
    @Override
    public void close() {
        List<Path> left = new ArrayList<>();
        try (program) {
            if (hasAnswered(requests.size() - 1)) {
                program.await(() -> !program.handle().isAlive(), () -> 0, REST);
            }
            // What the student's code printed stands beside the check's feedback, as it does where that code runs here.
            program.lines().forEach(System.out::println);
        } finally {
            try (Stream<Path> files = Files.walk(root)) {
                files.sorted(Comparator.reverseOrder()).forEach(left::add);
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException | UncheckedIOException stays) {
                // A file that stays in the folder for such files harms nobody.
            }
        }
    }
}
