package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import threadwork.grader.Grader;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Kit;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Report;
import threadwork.grader.model.Submission;
import threadwork.grader.plan.Rubric;
import threadwork.grader.run.Profile;
import threadwork.grader.report.ConsoleProgress;
import threadwork.grader.report.ConsoleReport;
import threadwork.grader.report.Style;
import threadwork.grader.sandbox.Sandbox;

/** One run of the grader over one path, as {@code check} and {@code grade} both do it. */
record Grading(Home home, GradingOptions options, Output output, ConsoleReport console) {

    static Grading with(GradingOptions options) {
        Style style = Output.style(options.noColour);
        return new Grading(Home.find(), options, Output.of(options.jsonToStandardOutput()), new ConsoleReport(options.verbose ? style.withAll() : style));
    }

    /** How a submission is read. */
    interface Reader {
        Submission read(Intake intake) throws BadSubmission;
    }

    /** Grades what was handed in, and prints each result as it is known. */
    Report grade(Reader reader, List<String> exercises) throws IOException, BadSubmission {
        options.check();
        Stubs stubs = Stubs.ofThisKit();
        List<Exercise> chosen = new Course(Rubric.ofThisKit()).chosen(exercises);
        List<Exercise> plan = options.quick ? Course.quick(chosen) : chosen;
        int jobs = options.jobs();
        Sandbox sandbox = options.sandbox.chosen();
        Submission submission = reader.read(new Intake(stubs));
        WarmStart warmStart = preparedStart(home, output);
        try (Grader grader = new Grader(stubs, warmStart, sandbox, jobs)) {
            Report report = grader.grade(submission, plan, options.seed(), new ConsoleProgress(console, plan, output::line));
            options.writeJson(report, output);
            options.writeHtml(report, submission, output);
            options.formats.write(report, stubs);
            return report;
        }
    }

    /** Starts JVMs with all their archives made; says so where that takes a while. */
    static WarmStart preparedStart(Home home, Output output) throws IOException {
        WarmStart warmStart = warmStart(home);
        warmStart.prepare(Profile.all(), () -> output.line("Preparing the grader for this JVM (once)…"));
        return warmStart;
    }

    static WarmStart warmStart(Home home) {
        // An archive needs its classes in a jar; run from an IDE's folders, JVMs start without.
        Path archives = Files.isRegularFile(Kit.home()) ? home.archives() : null;
        return new WarmStart(archives, CompilerMain.class, ChecksMain.class);
    }
}
