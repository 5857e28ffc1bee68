package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;

/** What holds for every line, whatever the report. */
class ConsoleLimitsTest {

    private static final String LONG = "word ".repeat(30) + "w".repeat(300) + " end";

    @Test
    void without_colour_nothing_is_an_escape_code() {
        for (Report report : reports()) {
            everything(report, Samples.PLAIN).forEach(line -> assertFalse(line.contains("\u001B"), line));
        }
    }

    @Test
    void with_colour_nothing_but_our_own_colours_is() {
        for (Report report : reports()) {
            List<String> plain = everything(report, Samples.PLAIN);
            List<String> colour = everything(report, Samples.COLOUR);

            assertTrue(colour.stream().anyMatch(line -> line.contains("\u001B[")));
            assertEquals(plain, colour.stream().map(line -> line.replaceAll("\u001B\\[(0|1|2|31|32|33)m", "")).toList());
        }
    }

    @Test
    void no_line_holds_a_control_character() {
        for (Report report : reports()) {
            everything(report, Samples.PLAIN).forEach(line ->
                    assertTrue(line.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x202E), line));
        }
    }

    @Test
    void lines_keep_to_80_columns_but_for_evidence_and_replay() {
        for (Style style : List.of(Samples.PLAIN, Samples.ASCII)) {
            for (Report report : reports()) {
                everything(report, style).stream()
                        .filter(line -> !line.matches("    ([│|]|Again:).*"))
                        .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
            }
        }
    }

    @Test
    void lines_of_evidence_are_cut_and_never_wrapped() {
        var lines = new ConsoleReport(Samples.PLAIN).details(wordy().exercises().get(0));

        assertEquals(List.of("    │ " + "e".repeat(197) + "..."), lines.stream().filter(line -> line.contains("eee")).toList());
    }

    @Test
    void a_check_takes_one_screen_at_most_and_counts_what_it_leaves_out() {
        var lines = new ConsoleReport(Samples.PLAIN).details(wordy().exercises().get(0));

        assertTrue(lines.size() <= 25, "lines: " + lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.matches(" +\\d+ more lines with --verbose, or in the page that --html writes")));
    }

    @Test
    void without_unicode_all_of_our_own_is_ascii() {
        for (Report report : List.of(Samples.underway(), Samples.report(Samples.everyVerdict()))) {
            everything(report, Samples.ASCII).forEach(line -> assertTrue(line.chars().allMatch(c -> c < 0x80), line));
        }
        assertEquals(List.of("[ok]", "[FAIL]", "[time]", "[-]", "[ ]", "[?]", "[!]"), Samples.everyVerdict().results().stream()
                .map(result -> new ConsoleReport(Samples.ASCII).check(result).get(0).substring(2, 8).trim()).toList());
    }

    private static List<Report> reports() {
        return List.of(Samples.underway(), Samples.hostile(), wordy(), Samples.report(Samples.everyVerdict()), Samples.report());
    }

    /** Everything is longer than it should be. */
    private static Report wordy() {
        String lines = String.join("\n", IntStream.range(0, 99).mapToObj(i -> "line " + i).toList());
        return Samples.report(LONG, List.of(LONG), Samples.judged("ex06race", LONG, Samples.result("ex06race",
                "a_claim_that_goes_on_and_on_until_nobody_knows_how_it_began_or_what_was_meant_to_be_said_by_it", Verdict.FAILED,
                new Feedback(LONG + "\n" + LONG, "Why.", "Next."), new Evidence("output", "e".repeat(300) + "\n" + lines))));
    }

    private static List<String> everything(Report report, Style style) {
        ConsoleReport console = new ConsoleReport(style);
        List<String> lines = new ArrayList<>();
        report.exercises().forEach(exercise -> {
            lines.addAll(console.heading(exercise.exercise()));
            exercise.results().forEach(result -> lines.addAll(console.check(result)));
            lines.addAll(console.details(exercise));
        });
        lines.addAll(console.checked(report));
        lines.addAll(console.graded(report));
        lines.addAll(console.course(report.exercises().stream().map(exercise -> exercise.exercise()).toList(), Map.of()));
        return lines;
    }
}
