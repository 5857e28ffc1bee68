package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Report;

class JsonReportReaderTest {

    private static final Report GOOD = Samples.underway();

    @TestFactory
    Stream<DynamicTest> a_report_of_ours_is_read_as_it_was() {
        return JsonReportTest.reports().map(report -> DynamicTest.dynamicTest(report.exercises().size() + " exercises", () ->
                assertEquals(MarkdownReport.whole(report), MarkdownReport.whole(JsonReportReader.read(bytes(JsonReport.write(report)), plan(report))))));
    }

    @Test
    void evidence_may_bring_more_than_its_text() throws BadReport {
        String json = JsonReport.write(GOOD).replace("\"type\" : \"threads\",", "\"type\" : \"threads\", \"lanes\" : [ 1, 2 ],");

        assertNotEquals(JsonReport.write(GOOD), json);
        assertEquals(GOOD.score(), JsonReportReader.read(bytes(json), plan(GOOD)).score());
    }

    /** Whatever the schema refuses, and what only a plan can tell. */
    @TestFactory
    Stream<DynamicTest> a_report_that_was_tampered_with_is_refused() {
        String[][] more = {
            {"\"earned\" : 5", "\"earned\" : 6"}, {"\"possible\" : 4", "\"possible\" : 5"}, {"\"earned\" : 0", "\"earned\" : 3"},
            {"\"id\" : \"ex02join\"", "\"id\" : \"ex03join\""}, {"sums_are_right", "sums_are_wrong"}, {"\"title\" : \"A shared", "\"title\" : \"My shared"},
            {"\"needsReview\" : false", "\"needsReview\" : true"}, {"\"kind\" : \"property\"", "\"kind\" : \"unit\""},
            {"\"seconds\" : 0.250", "\"seconds\" : 1e300"}, {"\"seconds\" : 0.250", "\"seconds\" : NaN"}, {"\"seed\" : 42,", "\"seed\" : 42, \"seed\" : 42,"},
            {"\"ignored\" : [ ]", "\"ignored\" : { }"}, {"\"cores\" : 2", "\"cores\" : 2.0"}, {"{\n", "{\n[[[[[[[[[[[[[[[[[[[["},
        };
        String json = JsonReport.write(GOOD);
        return Stream.concat(Stream.of(JsonReportTest.BREAKS), Stream.of(more)).map(broken -> DynamicTest.dynamicTest(broken[0] + " → " + broken[1], () -> {
            String changed = json.replaceFirst(Pattern.quote(broken[0]), Matcher.quoteReplacement(broken[1]));

            assertNotEquals(json, changed);
            assertThrows(BadReport.class, () -> JsonReportReader.read(bytes(changed), plan(GOOD)));
        }));
    }

    @Test
    void a_report_on_another_plan_is_refused_and_nothing_of_it_is_quoted() {
        BadReport bad = assertThrows(BadReport.class, () -> JsonReportReader.read(bytes(JsonReport.write(Samples.hostile())), plan(GOOD)));
        assertFalse(bad.getMessage().contains("bell"), bad.getMessage());
        List<Exercise> longer = Stream.concat(plan(GOOD).stream(), plan(Samples.report(Samples.everyVerdict())).stream()).toList();
        assertThrows(BadReport.class, () -> JsonReportReader.read(bytes(JsonReport.write(GOOD)), longer));
        assertThrows(BadReport.class, () -> JsonReportReader.read(bytes(JsonReport.write(GOOD)), plan(GOOD).subList(0, 2)));
        assertThrows(BadReport.class, () -> JsonReportReader.read(bytes("[ ]"), plan(GOOD)));
        assertThrows(BadReport.class, () -> JsonReportReader.read(bytes(JsonReport.write(GOOD) + "{}"), plan(GOOD)));
    }

    private static List<Exercise> plan(Report report) {
        return report.exercises().stream().map(ExerciseReport::exercise).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
