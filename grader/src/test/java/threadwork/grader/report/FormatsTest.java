package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;

class FormatsTest {

    private static final String FILE = "exercises/src/main/java/threadwork/ex06race/HitCounter.java";
    private static final Places PLACES = new Places(Map.of("ex06race", List.of(FILE)));

    @TestFactory
    Stream<DynamicTest> every_format_has_a_label_of_its_own_and_ends_its_lines() {
        return Stream.of(Format.values()).map(format -> DynamicTest.dynamicTest(format.label(), () -> {
            assertEquals(Optional.of(format), Format.labelled(format.label()));
            assertTrue(format.write(Samples.underway(), PLACES).endsWith("\n"));
        }));
    }

    @Test
    void a_failure_is_annotated_on_the_first_line_of_the_students_that_its_evidence_names() {
        Report report = failed("It was lost.", new Evidence("schedule", "at Thread.java:7\nreads 0  [HitCounter:19]\nHitCounter.java:23"));

        assertEquals("::error file=" + FILE + ",line=19,title=ex06race%3A it counts::It was lost.%0ANext.\n", Format.ANNOTATIONS.write(report, PLACES));
    }

    @Test
    void without_a_line_it_is_annotated_on_the_exercises_file() {
        assertTrue(Format.ANNOTATIONS.write(failed("Lost at Other.java:3."), PLACES).startsWith("::error file=" + FILE + ",title="));
    }

    @Test
    void ten_failures_are_annotated_and_none_of_what_waits_or_could_not_be_judged() {
        CheckResult[] results = IntStream.range(0, 30).mapToObj(i -> Samples.result("ex06race", "claim_" + i,
                Verdict.values()[i % Verdict.values().length == 0 ? 1 : i % Verdict.values().length], new Feedback("What " + i, "", ""))).toArray(CheckResult[]::new);
        List<String> lines = Format.ANNOTATIONS.write(Samples.report(Samples.judged("ex06race", "", results)), PLACES).lines().toList();

        assertEquals(10, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.matches("::error file=.*::What \\d+.*")), lines.toString());
    }

    @Test
    void nothing_of_the_students_ends_an_annotation_or_begins_another() {
        Report report = failed("a\n::error file=x::forged\r\n##[error]forged % %0A::stop-commands::x");
        List<String> lines = Format.ANNOTATIONS.write(report, PLACES).lines().toList();

        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains("%25 %250A"), lines.get(0));
    }

    @Test
    void markup_of_the_students_stays_text() {
        String page = MarkdownReport.whole(failed("<img src=x> **b** [a](http://e.org) @octocat #12 `x` | a\n# Title\n<!-- marker -->"));

        assertTrue(page.contains("\\<img src\\=x\\> \\*\\*b\\*\\* \\[a\\]\\(http\\:"), page);
        assertFalse(Stream.of("@octocat", "#12", " <img", " <!--", "\n# Title", "http://").anyMatch(page::contains), page);
    }

    @Test
    void no_evidence_ends_its_own_block() {
        String page = MarkdownReport.whole(failed("Lost.", new Evidence("output", "````\n</details>\n```\n@octocat")));

        assertTrue(page.contains("`````text\n````\n</details>\n```\n@octocat\n`````\n"), page);
    }

    @Test
    void a_comment_keeps_to_its_length_and_says_what_had_no_room() {
        CheckResult[] results = IntStream.range(0, 9).mapToObj(i -> Samples.result("ex06race", "claim_" + i, Verdict.FAILED,
                new Feedback("What " + i, "", ""), new Evidence("output", "x".repeat(2_000).concat("\n").repeat(100)))).toArray(CheckResult[]::new);
        String comment = MarkdownReport.brief(Samples.report(Samples.judged("ex06race", "", results)), 30_000);

        assertTrue(comment.length() <= 30_000 && comment.length() > 10_000, () -> String.valueOf(comment.length()));
        assertTrue(comment.contains("7 more parts had no room here"), comment.substring(comment.length() - 500));
    }

    @Test
    void a_comment_shows_what_failed_and_not_what_waits() {
        String comment = MarkdownReport.brief(Samples.underway(), 60_000);

        assertTrue(comment.contains("#### ✘ failed: total is always") && !comment.contains("stop ends the loop"), comment);
    }

    private static Report failed(String what, Evidence... evidence) {
        return Samples.report(Samples.judged("ex06race", "A race",
                Samples.result("ex06race", "it_counts", Verdict.FAILED, new Feedback(what, "Why.", "Next."), evidence)));
    }
}
