package threadwork.grader.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    ANNOTATIONS(Annotations::write),
    /** SARIF 2.1.0: failures with their lines, and each schedule as a flow for each of its threads. */
    SARIF(SarifReport::write),
    /** JUnit XML: each check as a test case. */
    JUNIT((report, places) -> JUnitReport.write(report)),
    /** What the runner of Classroom 50 takes as {@code result.json} from an {@code autograder.py}. */
    CLASSROOM50(Classroom50.NEEDED, (report, places) -> Classroom50.write(report, System.getenv(), Instant.now())),
    /** What a step of GitHub Classroom's autograding hands to its reporter. */
    GITHUB_CLASSROOM((report, places) -> GithubClassroom.write(report));

    /** Puts a report into words. */
    private interface Writer {
        String write(Report report, Places places);
    }

    private final List<String> needed;
    private final Writer writer;

    Format(Writer writer) {
        this(List.of(), writer);
    }

    Format(List<String> needed, Writer writer) {
        this.needed = needed;
        this.writer = writer;
    }

    /** As it is written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Format> labelled(String label) {
        return Stream.of(values()).filter(format -> format.label().equals(label)).findFirst();
    }

    /** The variables that it takes something from and that are not set, or are empty. */
    public List<String> missing(Map<String, String> environment) {
        return needed.stream().filter(name -> environment.getOrDefault(name, "").isEmpty()).toList();
    }

    /** The whole text, lines ended by {@code \n}. */
    public String write(Report report, Places places) {
        return writer.write(report, places);
    }
}
