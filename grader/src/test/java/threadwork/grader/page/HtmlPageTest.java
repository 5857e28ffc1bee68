package threadwork.grader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;
import threadwork.grader.model.Submission;

/** What can be told of the page without a browser; {@link PageInBrowserIT} opens it. */
class HtmlPageTest {

    private static final String PAGE = HtmlPage.of(PageSamples.report(), PageSamples.submission(""));

    @Test
    void the_same_report_gives_the_same_page() {
        assertEquals(PAGE, HtmlPage.of(PageSamples.report(), PageSamples.submission("")));
    }

    @Test
    void every_link_leads_to_a_place_on_the_page_and_no_place_is_there_twice() {
        List<String> ids = found(PAGE, " id=\"([^\"]*)\"");
        List<String> links = found(PAGE, "href=\"([^\"]*)\"");

        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(links.size() > 20, links.toString());
        Set<String> targets = new HashSet<>(ids.stream().map("#"::concat).toList());
        assertEquals(List.of(), links.stream().filter(link -> !targets.contains(link)).toList());
    }

    @TestFactory
    Stream<DynamicTest> it_shows_every_kind_of_evidence() {
        return Stream.of("The order of steps in which it goes wrong", "Who waits for whom", "What was seen on real cores",
                        "The smallest input that shows it", "What was thrown", "What your program printed", "What your threads did over time",
                        "3 steps before these are left out.", "123\u202F456", "15 ms", "held by main", "What of sums_are_right", "not begun",
                        "./threadwork replay ex06race/sums_are_right", "IllegalStateException", "2 of 12 points")
                .map(words -> DynamicTest.dynamicTest(words, () -> assertTrue(PAGE.contains(words), words)));
    }

    @Test
    void a_line_that_evidence_names_leads_back_to_it() {
        assertTrue(PAGE.contains("<span class=\"line marked\" id=\"ex06race-f1-8\" data-number=\"8\">"), PAGE);
        assertTrue(PAGE.contains("href=\"#ex06race-e1-s2\" aria-label=\"named in evidence 1\">1</a>"));
    }

    @Test
    void what_hides_is_written_out() {
        String page = HtmlPage.of(PageSamples.report("ada", PageSamples.HOSTILE), PageSamples.submission(PageSamples.HOSTILE));

        assertTrue(page.contains("⟨U+202E⟩gnp ⟨U+0000⟩⟨U+001B⟩[2J ⟨U+D800⟩ é 🧵"));
        assertFalse(page.contains("\u202E") || page.contains("\u0000"));
    }

    @Test
    void a_file_is_named_after_the_submission_and_nothing_else_gets_into_its_name() {
        assertEquals("ada.html", HtmlPage.fileName(PageSamples.report("ada", "")));
        assertEquals("ada-l.html", HtmlPage.fileName(PageSamples.report("ada-l.zip", "")));
        assertEquals("etc-passwd-01234567.html", HtmlPage.fileName(PageSamples.report("../../etc/passwd", "")));
        assertEquals("01234567.html", HtmlPage.fileName(PageSamples.report("..", "")));
        assertEquals("01234567.html", HtmlPage.fileName(PageSamples.report("ада", "")));
        assertNotEquals(HtmlPage.fileName(PageSamples.report("a b", "")), HtmlPage.fileName(PageSamples.report("a-b", "")));
    }

    @Test
    void a_submission_without_sources_and_without_exercises_has_a_page_too() {
        Report report = PageSamples.report();
        Report empty = new Report(report.submission(), report.sha256(), report.grader(), 1, new Score(0, 0), List.of(), List.of(), List.of());

        assertTrue(HtmlPage.of(empty, PageSamples.submission("")).contains("0 of 0 points"));
        assertTrue(HtmlPage.of(report, new Submission("x", report.sha256(), Map.of(), Map.of(), List.of(), List.of()))
                .contains("HitCounter.java:8"));
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
