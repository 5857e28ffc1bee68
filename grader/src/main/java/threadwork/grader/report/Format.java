package threadwork.grader.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import threadwork.grader.model.Report;

/** What {@code --format NAME=FILE} can write. A new format is a constant here and a class beside it. */
public enum Format {
    /** What {@code --json} writes. */
    JSON((report, places) -> JsonReport.write(report)),
    /** The whole report for a page that shows GitHub's Markdown, such as the summary of a job. */
    MARKDOWN((report, places) -> MarkdownReport.whole(report)),
    /** The first failures as commands of a GitHub Actions runner, one a line, which shows each on its line of the source. */
    ANNOTATIONS(Annotations::write);

    /** Puts a report into words. */
    private interface Writer {
        String write(Report report, Places places);
    }

    private final Writer writer;

    Format(Writer writer) {
        this.writer = writer;
    }

    /** As it is written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> labelled(String label) {
        return Stream.of(values()).filter(format -> format.label().equals(label)).findFirst();
    }

    /** The whole text, lines ended by {@code \n}. */
    public String write(Report report, Places places) {
        return writer.write(report, places);
    }
}
