package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Report;
import threadwork.grader.model.SourceFile;
import threadwork.grader.report.Format;
import threadwork.grader.report.Places;
import threadwork.grader.report.WholeFile;

/** {@code --format NAME=FILE}, as often as wanted. */
final class FormatOption {

    private static final String SOURCES = "exercises/src/main/java/";

    private record Wanted(Format format, Path file) {
    }

    @Option(names = "--format", paramLabel = "NAME=FILE", completionCandidates = Labels.class,
            description = "Write the report in this format to this file; may be given several times. Formats: ${COMPLETION-CANDIDATES}.")
    List<String> settings = new ArrayList<>();

    /** Every format that there is. */
    static final class Labels implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Format.values()).map(Format::label).iterator();
        }
    }

    /** Says what is wrong with the settings before any work is done. */
    void check(Map<String, String> environment) {
        for (String setting : settings) {
            Format format = parsed(setting).format();
            List<String> missing = format.missing(environment);
            if (!missing.isEmpty()) {
                throw new UsageError("The format '" + format.label() + "' needs what is not in the environment: " + String.join(", ", missing) + ".",
                        "Whatever reads that format sets them; elsewhere, set them by hand or leave the format out.");
            }
        }
    }

    private static Wanted parsed(String setting) {
        int equals = setting.indexOf('=');
        String name = equals < 0 ? setting : setting.substring(0, equals);
        Format format = Format.labelled(name).orElseThrow(() -> new UsageError("There is no format '" + name + "'.", "Formats: " + String.join(", ", new Labels()) + "."));
        if (equals < 0 || equals == setting.length() - 1) {
            throw new UsageError("--format " + setting + " names no file.", "Write it as --format " + name + "=FILE.");
        }
        return new Wanted(format, Path.of(setting.substring(equals + 1)));
    }

    void write(Report report, Stubs stubs) {
        for (String setting : settings) {
            Wanted one = parsed(setting);
            try {
                WholeFile.write(one.file(), one.format().write(report, places(stubs)));
            } catch (IOException e) {
                throw new UsageError(e.getMessage(), "Name a file in a folder that exists and can be written to.");
            }
        }
    }

    /** The file with the gap comes first. */
    private static Places places(Stubs stubs) {
        Map<String, List<String>> files = new TreeMap<>();
        stubs.files().forEach((exercise, sources) -> files.put(exercise, sources.stream()
                .filter(source -> stubs.isTheStudents(exercise, source.path()))
                .sorted(Comparator.comparing((SourceFile source) -> !source.text().contains("TODO")).thenComparing(SourceFile::path))
                .map(source -> SOURCES + source.path()).toList()));
        return new Places(files);
    }
}
