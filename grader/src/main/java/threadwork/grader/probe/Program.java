package threadwork.grader.probe;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import threadwork.grader.model.Evidence;

/**
 * A program in a JVM of its own, made by {@link Jvm#start}. Close it: that kills it and the processes it started, as far
 * as they were its descendants when somebody looked.
 */
public final class Program implements AutoCloseable {

    private final Process process;
    private final Output out;
    private final Output err;
    private final Path word;
    private final Family family;

    Program(Process process, byte[] stdin, Path word) {
        this.process = process;
        this.word = word;
        this.family = new Family(process);
        this.out = new Output(process.getInputStream(), "reads a program's output");
        this.err = new Output(process.getErrorStream(), "reads a program's errors");
        new GraderThread(() -> feed(stdin), "writes a program's input").start();
    }

    private void feed(byte[] stdin) {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(stdin);
        } catch (IOException ended) {
            // A program need not read its input.
        }
    }

    /** The lines of standard output so far, without one that has not ended yet. */
    public List<String> lines() {
        return out.lines();
    }

    public boolean sawLine(Predicate<String> line) {
        return lines().stream().anyMatch(line);
    }

    /** As {@link #await}, for a line of standard output. */
    public Observation awaitLine(Predicate<String> line) {
        return await(() -> sawLine(line));
    }

    /**
     * Waits until the condition holds or can no longer come to hold.
     *
     * @return STUCK if the program is held as {@link End.Held} says, ENDED if it has ended
     * @throws Inconclusive if after at least 30 s neither was seen
     */
    public Observation await(BooleanSupplier condition) {
        Patience patience = new Patience(Patience.USUAL);
        while (!condition.getAsBoolean()) {
            family.look();
            boolean held = Files.exists(word);
            if (isOver() || held) {
                return condition.getAsBoolean() ? Observation.REACHED : isOver() ? Observation.ENDED : Observation.STUCK;
            }
            if (patience.exhausted()) {
                throw new Inconclusive("After " + patience.spent().toSeconds() + " s the program was still running.");
            }
            patience.pause();
        }
        return Observation.REACHED;
    }

    /**
     * Waits until the condition holds or is not going to, for programs that start others and wait for them.
     *
     * @param progress changes with each step of the program's work that can be seen from outside
     * @param rest     for how long the program and all that it has started may sleep, in all, between two steps: more than it
     *                 has any reason to
     * @return STUCK if they have slept for longer; ENDED if all of them have ended
     * @throws Inconclusive if after at least 30 s neither was seen
     */
    public Observation await(BooleanSupplier condition, LongSupplier progress, Duration rest) {
        return family.await(condition, progress, rest.toNanos());
    }

    /** Ended, and all it wrote is read; unless a process that it left behind still holds its output open. */
    private boolean isOver() {
        return !process.isAlive() && (out.isComplete() && err.isComplete() || family.outlives());
    }

    /**
     * Waits until the program has ended, or is seen never to end by itself.
     *
     * @throws Inconclusive if after at least 30 s neither was seen
     */
    public End awaitEnd() {
        if (await(this::isOver) == Observation.STUCK) {
            return held();
        }
        return new End.Ended(process.exitValue(), out.lines(), err.lines());
    }

    /** @throws Failure if the program does not end by itself */
    public End.Ended mustEnd() {
        End end = awaitEnd();
        if (end instanceof End.Held held) {
            throw Failure.of("The program %s: %s.",
                    held.mainIsDone() ? "does not end though main has returned" : "never ends", held.by()).with(held.threads());
        }
        return (End.Ended) end;
    }

    private End.Held held() {
        try {
            List<String> lines = Files.readAllLines(word);
            String threads = String.join("\n", lines.subList(2, lines.size()));
            return new End.Held(lines.get(0).equals("done"), lines.get(1), new Evidence("threads", threads));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The live processes that this program has started itself. */
    public List<ProcessHandle> children() {
        return process.children().toList();
    }

    /** Every process below this program that has not ended and was seen at some look. */
    public List<ProcessHandle> descendants() {
        return family.descendants();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        family.kill();
        Patience patience = new Patience(Duration.ofSeconds(5));
        try {
            while (process.isAlive() && !patience.exhausted()) {
                patience.pause();
            }
            Files.deleteIfExists(word);
            Files.deleteIfExists(word.getParent());
        } catch (IOException | Inconclusive left) {
            // A file left in the folder for such files harms nobody, and the process has its signal.
        }
    }
}
