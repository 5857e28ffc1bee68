package threadwork.grader.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import threadwork.grader.channel.Wire;
import threadwork.grader.compile.DoesNotCompile.Problem;
import threadwork.grader.jvm.Deadline;
import threadwork.grader.jvm.GraderClosed;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.model.SourceFile;

/** Compiles submissions, one exercise at a time, in a JVM that is started at once and again whenever a submission brings it down. */
public final class Compiler implements AutoCloseable {

    /** javac on one exercise takes a fraction of a second; this much of its own time is a bomb. */
    private static final long LIMIT_SECONDS = 10;

    /** Exit statuses that no source can bring about: an exception of our own, and the end by force (128 + SIGKILL). */
    private static final Set<Integer> NOT_THE_SOURCE = Set.of(1, 137);

    private final JavaCommand command;
    private final long limitSeconds;
    private volatile Process process;
    private boolean greeted;
    private volatile boolean closed;

    /** @param command how to start a JVM that runs {@link CompilerMain} */
    public Compiler(JavaCommand command) throws IOException {
        this(command, LIMIT_SECONDS);
    }

    /** @param limitSeconds how much of its own time the compiler may use up on one exercise */
    Compiler(JavaCommand command, long limitSeconds) throws IOException {
        this.command = command;
        this.limitSeconds = limitSeconds;
        process = start();
    }

    /**
     * Compiles one exercise.
     *
     * @param folder receives the class files; is created
     * @throws IOException if the grader itself fails: no JVM can be started, or the folder cannot be written
     */
    public synchronized Compilation compile(List<SourceFile> sources, Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean fresh = !greeted;
        Optional<Compilation> done = attempt(sources, folder);
        if (done.isEmpty() && (!fresh || NOT_THE_SOURCE.contains(process.exitValue()))) {
            // Most likely this source ended the JVM. If somebody else did, or the sources before it, a second one lives.
            done = attempt(sources, folder);
        }
        if (done.isEmpty() && NOT_THE_SOURCE.contains(process.exitValue())) {
            throw new IOException("the compiler's JVM ended twice (status " + process.exitValue() + "): are memory and disk space short?");
        }
        return done.orElseGet(() -> refused("the compiler ran out of memory on this source; simplify it"));
    }

    /** @return nothing if the compiler's JVM died over it */
    private Optional<Compilation> attempt(List<SourceFile> sources, Path folder) throws IOException {
        mustBeOpen();
        if (!process.isAlive()) {
            process = start();
        }
        expectGreeting();
        Process compiling = process;
        AtomicBoolean tooLong = new AtomicBoolean();
        try (Deadline deadline = Deadline.ofOwnTime(compiling.toHandle(), limitSeconds, () -> {
            tooLong.set(true);
            compiling.destroyForcibly();
        })) {
            List<Problem> problems = ask(compiling, sources, folder);
            return Optional.of(problems.isEmpty() ? new Compiled(folder) : new DoesNotCompile(problems));
        } catch (IOException died) {
            mustBeOpen();
            awaitEnd(compiling);
            return tooLong.get() ? Optional.of(refused("the compiler was still busy with this source after " + limitSeconds + " seconds; simplify it"))
                    : Optional.empty();
        }
    }

    private static DoesNotCompile refused(String message) {
        return new DoesNotCompile(List.of(new Problem("", 0, message, "")));
    }

    private static List<Problem> ask(Process process, List<SourceFile> sources, Path folder) throws IOException {
        DataOutputStream out = new DataOutputStream(process.getOutputStream());
        Wire.writeText(out, folder.toAbsolutePath().toString());
        out.writeInt(sources.size());
        for (SourceFile source : sources) {
            Wire.writeText(out, source.path());
            Wire.writeText(out, source.text());
        }
        out.flush();
        DataInputStream in = new DataInputStream(process.getInputStream());
        boolean unharmed = in.readBoolean();
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(new Problem(Wire.readText(in), in.readInt(), Wire.readText(in), Wire.readText(in)));
        }
        if (!unharmed) {
            awaitEnd(process);
        }
        return problems;
    }

    /** Whoever finds a process alive may use it, so one that is ending is waited for; its exit status is its own unless it hangs. */
    private static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Without this, a JVM that cannot even start would look like a source that cannot be compiled. */
    private void expectGreeting() throws IOException {
        if (!greeted && process.getInputStream().read() != CompilerMain.GREETING) {
            throw new IOException("the compiler's JVM did not start: is " + command.java() + " a JDK?");
        }
        greeted = true;
    }

    private Process start() throws IOException {
        greeted = false;
        return command.processBuilder(CompilerMain.class).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void mustBeOpen() throws GraderClosed {
        if (closed) {
            throw new GraderClosed();
        }
    }

    /** Does not wait for what is being compiled: that ends too. */
    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
        awaitEnd(process);
    }
}
