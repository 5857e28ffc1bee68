package threadwork.grader.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import threadwork.grader.Grader;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.jvm.GraderClosed;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Report;
import threadwork.grader.report.ConsoleProgress;
import threadwork.grader.report.ConsoleReport;

/** The grader that {@code check} uses, kept running. Its owner closes it, and then the grader. */
public final class GraderJudge implements Judge, AutoCloseable {

    private final Grader grader;
    private final Intake intake;
    private final Path sources;
    private final ConsoleReport console;
    private final SecureRandom seeds = new SecureRandom();
    private final ExecutorService runs = Executors.newSingleThreadExecutor(work -> new Thread(work, "judges-saves"));

    /** @param sources the student's source root */
    public GraderJudge(Grader grader, Intake intake, Path sources, ConsoleReport console) {
        this.grader = grader;
        this.intake = intake;
        this.sources = sources;
        this.console = console;
    }

    @Override
    public void start(int run, List<Exercise> exercises, Consumer<Event> to) {
        grader.stop();
        runs.execute(() -> judge(run, exercises, to));
    }

    private void judge(int run, List<Exercise> exercises, Consumer<Event> to) {
        try {
            Report report = grader.grade(intake.read(sources), exercises, Math.abs(seeds.nextInt()),
                    new ConsoleProgress(console, exercises, line -> to.accept(new Event.Told(run, line))));
            to.accept(new Event.Judged(run, report));
        } catch (GraderClosed stopped) {
            // Somebody saved again, or left.
        } catch (BadSubmission unreadable) {
            unreadable.getMessage().lines().forEach(line -> to.accept(new Event.Told(run, line)));
        } catch (IOException | RuntimeException failure) {
            to.accept(new Event.Failed(run, failure));
        }
        makeReady(run, exercises, to);
    }

    /** While the student reads and types. */
    private void makeReady(int run, List<Exercise> exercises, Consumer<Event> to) {
        try {
            grader.makeReady(exercises);
        } catch (GraderClosed closed) {
            // Then nothing more is needed.
        } catch (IOException failure) {
            to.accept(new Event.Failed(run, failure));
        }
    }

    @Override
    public void close() {
        runs.shutdown();
        grader.stop();
        try {
            runs.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
