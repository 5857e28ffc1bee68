package threadwork.grader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import threadwork.grader.allow.Admissions;
import threadwork.grader.compile.Compiler;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.GraderInfo;
import threadwork.grader.model.Progress;
import threadwork.grader.model.Report;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Submission;
import threadwork.grader.plan.Rubric;
import threadwork.grader.run.Children;
import threadwork.grader.run.Limits;
import threadwork.grader.run.Profile;
import threadwork.grader.run.Runner;
import threadwork.grader.sandbox.Sandbox;
import threadwork.grader.score.Scoring;

/** Grades submissions. Owns the JVMs and the folder that this takes; both are gone when it is closed. */
public final class Grader implements AutoCloseable {

    private final TemporaryFolder folder = TemporaryFolder.create();
    private final Children children;
    private final Compiler compiler;
    private final Preparation preparation;
    private final Runner runner;
    private final ExecutorService workers;
    private final Sandbox sandbox;
    private final Stubs stubs;
    /** Ctrl-C and a plain kill run it; after kill -9 the children end by themselves, and the next run deletes the folder. */
    private final Thread atExit = new Thread(this::end, "ends-the-grader");

    /**
     * @param sandbox around each JVM that runs student code
     * @param jobs    exercises that are graded at the same time, at least 1
     * @throws IOException if no JVM can be started, or no temporary folder made
     */
    public Grader(Stubs stubs, WarmStart warmStart, Sandbox sandbox, int jobs) throws IOException {
        this(stubs, warmStart, sandbox, jobs, Limits.USUAL, new Admissions(stubs, Rubric.explored())::of);
    }

    Grader(Stubs stubs, WarmStart warmStart, Sandbox sandbox, int jobs, Limits limits, Preparation.Gate gate) throws IOException {
        this.sandbox = sandbox;
        this.stubs = stubs;
        List<Path> readable = new ArrayList<>(warmStart.files());
        readable.add(folder.path());
        children = new Children(profile -> inside(sandbox, warmStart.checks(profile.name(), profile.options()), readable), folder.path());
        compiler = new Compiler(warmStart.compiler());
        children.prepare(Profile.QUICK);
        preparation = new Preparation(stubs, compiler, gate, folder.path());
        runner = new Runner(children, limits);
        AtomicInteger number = new AtomicInteger();
        workers = Executors.newFixedThreadPool(jobs, work -> new Thread(work, "grading-" + number.incrementAndGet()));
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    private JavaCommand inside(Sandbox around, JavaCommand child, List<Path> readable) {
        return child.with(List.of("-Djava.io.tmpdir=" + around.temporary(folder.path()))).inside(command -> around.around(command, readable));
    }

    /**
     * Grades a submission.
     *
     * @param plan     the exercises to grade, each with the checks to run
     * @param seed     every random input follows from it
     * @param progress hears each result as it is known
     * @throws IOException if the grader itself fails
     */
    public Report grade(Submission submission, List<Exercise> plan, long seed, Progress progress) throws IOException {
        List<Future<ExerciseReport>> started = new ArrayList<>();
        int era = children.era();
        for (Exercise exercise : plan) {
            started.add(workers.submit(() -> {
                Prepared prepared = prepare(exercise, submission);
                UnaryOperator<CheckResult> named = named(prepared, seed, submission);
                ExerciseReport report = named(run(prepared, seed, era, result -> progress.checkEnded(named.apply(result))), named);
                progress.exerciseEnded(report);
                return report;
            }));
        }
        List<ExerciseReport> reports = new ArrayList<>();
        for (Future<ExerciseReport> exercise : started) {
            reports.add(await(exercise));
        }
        return new Report(submission.name(), submission.sha256(), info(sandbox.tier()), seed, Scoring.total(reports), reports,
                submission.ignored(), submission.warnings());
    }

    /** Gives each result the id that shows it again. What was decided before anything ran needs none. */
    private UnaryOperator<CheckResult> named(Prepared prepared, long seed, Submission submission) {
        if (prepared instanceof Prepared.Decided) {
            return UnaryOperator.identity();
        }
        String files = ReplayId.files(stubs.completedBy(prepared.exercise().id(), submission.files()));
        return result -> ReplayId.of(result, seed, files).map(id -> result.withReplay(id.toString())).orElse(result);
    }

    private static ExerciseReport named(ExerciseReport report, UnaryOperator<CheckResult> named) {
        return new ExerciseReport(report.exercise(), report.results().stream().map(named).toList(), report.score(), report.needsReview());
    }

    /** Compiles one exercise of a submission and looks at what it declares; none of it runs. */
    public Prepared prepare(Exercise exercise, Submission submission) throws IOException {
        Feedback refused = submission.refused().get(exercise.id());
        return refused != null ? Preparation.refused(exercise, refused)
                : preparation.prepare(exercise, submission.files(), submission.leftOut(exercise.id()));
    }

    /** The same for files that are known to be a student's. */
    public Prepared prepare(Exercise exercise, Map<String, List<SourceFile>> submitted) throws IOException {
        return preparation.prepare(exercise, submitted, List.of());
    }

    /** Runs what was prepared; can be called any number of times. */
    public ExerciseReport run(Prepared prepared, long seed, Consumer<CheckResult> heard) throws IOException {
        return run(prepared, seed, children.era(), heard);
    }

    private ExerciseReport run(Prepared prepared, long seed, int era, Consumer<CheckResult> heard) throws IOException {
        children.mustStillBe(era);
        if (prepared instanceof Prepared.Decided decided) {
            decided.results().forEach(heard);
            return Scoring.exercise(decided.exercise(), decided.results());
        }
        Prepared.Runnable runnable = (Prepared.Runnable) prepared;
        List<Check> plan = runnable.exercise().checks();
        return Scoring.exercise(runnable.exercise(), runner.run(plan, runnable.classes(), seed, era, heard));
    }

    /** Ends what is being graded: whoever asked for it gets {@link threadwork.grader.jvm.GraderClosed}. More can be graded afterwards. */
    public void stop() {
        children.endThoseAtWork();
    }

    /** Starts what these exercises need ahead of need, so that the next time finds it warm. */
    public void makeReady(List<Exercise> exercises) throws IOException {
        for (Profile profile : Profile.values()) {
            if (exercises.stream().flatMap(exercise -> exercise.checks().stream()).anyMatch(check -> Profile.of(check.kind()) == profile)) {
                children.prepare(profile);
            }
        }
    }

    /** Who judges, and where. */
    private static GraderInfo info(String tier) {
        return new GraderInfo(version(), System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), tier);
    }

    /** The version of Threadwork. */
    public static String version() {
        String version = Grader.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static ExerciseReport await(Future<ExerciseReport> exercise) throws IOException {
        try {
            return exercise.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException ours) {
                throw ours;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void awaitWorkers() {
        try {
            workers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The processes first: then nobody waits for them, and nobody writes into the folder any more. */
    private synchronized void end() {
        children.close();
        compiler.close();
        workers.shutdownNow();
        awaitWorkers();
        folder.close();
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException shuttingDown) {
            // Then it runs, and finds nothing left to do.
        }
    }
}
