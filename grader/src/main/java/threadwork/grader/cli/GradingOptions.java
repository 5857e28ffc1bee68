package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import threadwork.grader.model.Report;
import threadwork.grader.model.Submission;
import threadwork.grader.page.HtmlPage;
import threadwork.grader.report.JsonReport;
import threadwork.grader.report.WholeFile;

/** The options that {@code check} and {@code grade} share. */
final class GradingOptions {

    @Option(names = "--exercise", paramLabel = "EX", description = "Only this exercise; may be given several times.")
    List<String> exercises = new ArrayList<>();

    @Option(names = "--quick", description = "Leave schedule and stress checks out.")
    boolean quick;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the report as JSON to this file; '-' is standard output.")
    String json = "";

    @Option(names = "--html", paramLabel = "DIR", description = "Write a page to look at into this folder: one file for each submission.")
    Path html;

    @Mixin
    FormatOption formats;

    @Option(names = "--seed", paramLabel = "N", description = "Use the random inputs of the run that printed this seed.")
    Long seed;

    @Option(names = "--jobs", paramLabel = "N", description = "Exercises that are graded at the same time (default: 1).")
    int jobs = 1;

    @Mixin
    SandboxOption sandbox;

    @Option(names = "--verbose", description = "Show all that is known of a failure, and not a screen of it.")
    boolean verbose;

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    boolean noColour;

    boolean jsonToStandardOutput() {
        return json.equals("-");
    }

    long seed() {
        return seed != null ? seed : Math.abs(new SecureRandom().nextInt());
    }

    int jobs() {
        if (jobs < 1) {
            throw new UsageError("--jobs " + jobs + " leaves nobody to do the work.", "Give a number from 1.");
        }
        return jobs;
    }

    void writeJson(Report report, Output output) {
        if (jsonToStandardOutput()) {
            output.programs().println(JsonReport.write(report));
        } else if (!json.isEmpty()) {
            toFile(report, Path.of(json));
        }
    }

    private static void toFile(Report report, Path file) {
        try {
            JsonReport.write(report, file);
        } catch (IOException e) {
            throw new UsageError(e.getMessage(), "Name a file in a folder that exists and can be written to.");
        }
    }

    /** Says what is wrong with the options before any work is done. */
    void check() {
        formats.check(System.getenv());
        if (html != null && Files.exists(html) && !Files.isDirectory(html)) {
            throw new UsageError(html + " is a file.", "Name a folder for the pages.");
        }
    }

    void writeHtml(Report report, Submission submission, Output output) {
        if (html == null) {
            return;
        }
        Path file = html.resolve(HtmlPage.fileName(report));
        try {
            Files.createDirectories(html);
            WholeFile.write(file, HtmlPage.of(report, submission));
        } catch (FileAlreadyExistsException e) {
            throw new UsageError(html + " is a file.", "Name a folder for the pages.");
        } catch (IOException e) {
            throw new UsageError(e.getMessage(), "Name a folder for the pages that can be written to.");
        }
        output.line("Page: " + file);
    }
}
