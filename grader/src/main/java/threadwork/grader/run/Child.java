package threadwork.grader.run;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import threadwork.grader.channel.ForgedFrame;
import threadwork.grader.channel.FrameReader;
import threadwork.grader.channel.JvmCrashed;
import threadwork.grader.channel.Message;
import threadwork.grader.channel.Wire;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.jvm.Deadline;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.jvm.ProcessTree;
import threadwork.grader.model.Check;
import threadwork.grader.model.Kind;

/** One child JVM, as its parent sees it. Used by one thread at a time. */
final class Child implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Own seconds for a child that was asked for its threads to answer, before it is ended. */
    private static final long LAST_WORDS_SECONDS = 2;

    private final Process process;
    private final DataOutputStream to;
    private final FrameReader from;
    private boolean atWork;

    /**
     * Starts it; it warms up by itself, for checks of this kind.
     *
     * @param folder where it runs; a JVM that crashes leaves a report there
     */
    Child(JavaCommand command, Kind first, Path folder) throws IOException {
        process = command.processBuilder(ChecksMain.class, first.name()).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] key = new byte[ChecksMain.KEY_BYTES];
        RANDOM.nextBytes(key);
        from = new FrameReader(new BufferedInputStream(process.getInputStream()), key);
        to = new DataOutputStream(process.getOutputStream());
        to.write(key);
        to.flush();
    }

    /**
     * Gives it a submission to work on, once. What its first check runs on is loaded here, at nobody's expense: the limit of the
     * check has not begun.
     *
     * @throws IOException if it did not even come up, which no submission can cause
     */
    void begin(Path classes, long seed, Kind first) throws IOException {
        if (!atWork) {
            atWork = true;
            from.read();
            Wire.writeText(to, classes.toAbsolutePath().toString());
            Wire.writeText(to, Long.toString(seed));
            Wire.writeText(to, first.name());
            to.flush();
            from.read();
        }
    }

    /**
     * Runs one check; afterwards the child can be used again only if the answer is {@link Answer.Ended} without leftovers.
     *
     * @param once whether to explore one execution only
     */
    Answer run(Check check, long limitSeconds, Budget budget, boolean once) {
        AtomicBoolean overTime = new AtomicBoolean();
        Answer answer;
        try (Deadline limit = Deadline.ofOwnTime(process.toHandle(), limitSeconds, () -> askForThreads(overTime),
                LAST_WORDS_SECONDS, () -> overTimeEnds(overTime))) {
            answer = ask(check, once, overTime);
            budget.charge(limit.used());
        }
        // It ended just as it was asked for its threads: the result counts, but an answer to that question is still on its way.
        return overTime.get() && answer instanceof Answer.Ended ended ? new Answer.Ended(ended.message().withLeftovers()) : answer;
    }

    private Answer ask(Check check, boolean once, AtomicBoolean overTime) {
        try {
            send(check, once);
            Message message = from.read();
            if (message instanceof Message.Ended ended && ended.check().equals(check.id())) {
                return new Answer.Ended(ended);
            }
            return message instanceof Message.Threads threads ? new Answer.OverTime(threads.text()) : new Answer.Forged("an unexpected message");
        } catch (JvmCrashed e) {
            return e.outOfMemory() ? new Answer.Died(ChecksMain.OUT_OF_MEMORY) : new Answer.Died(exit());
        } catch (ForgedFrame e) {
            return new Answer.Forged(e.getMessage());
        } catch (IOException e) {
            return overTime.get() ? new Answer.OverTime("") : new Answer.Died(exit());
        }
    }

    private void send(Check check, boolean once) throws IOException {
        to.writeByte(ChecksMain.CHECK);
        Wire.writeText(to, check.kind().name());
        Wire.writeText(to, check.type());
        Wire.writeText(to, check.member());
        Wire.writeText(to, check.id());
        to.writeBoolean(once);
        to.flush();
    }

    private void askForThreads(AtomicBoolean overTime) {
        overTime.set(true);
        try {
            to.writeByte(ChecksMain.THREADS);
            to.flush();
        } catch (IOException e) {
            ProcessTree.kill(process);
        }
    }

    private void overTimeEnds(AtomicBoolean overTime) {
        overTime.set(true);
        ProcessTree.kill(process);
    }

    private int exit() {
        try {
            if (process.waitFor(10, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return -1;
    }

    boolean hasEnded() {
        return !process.isAlive();
    }

    @Override
    public void close() {
        ProcessTree.kill(process);
    }
}
