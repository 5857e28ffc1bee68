package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;

/** What Classroom 50 asks of a result: its fields and no others, their types, and that the parts add up. */
class Classroom50Test {

    private static final Map<String, String> RUNNER = Map.of(
            "CLASSROOM", "cs1", "ASSIGNMENT", "race", "ASSIGNMENT_TYPE", "individual", "OWNER", "ada",
            "SUBMISSION_TAG", "submit/2026-11-30T23-59-01Z-a1b2c3d", "COMMIT_URL", "https://example.org/ada/commit/1",
            "RELEASE_URL", "https://example.org/ada/releases/tag/1", "REVIEW_URL", "https://example.org/ada/compare/0...1");
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:07.123Z");

    @Test
    void a_result_reads_like_this() {
        Report report = Samples.report(Samples.judged("ex06race", "A shared counter",
                Samples.passed("ex06race", "it_counts", Kind.UNIT, 1),
                Samples.result("ex06race", "nothing_is_lost", Verdict.FAILED, new Feedback("One was lost.", "Two steps.", "Make them one."))));

        assertEquals("""
                {
                  "schema" : "classroom50/result/v1",
                  "classroom" : "cs1",
                  "assignment" : "race",
                  "assignment_type" : "individual",
                  "owner" : "ada",
                  "submission" : "submit/2026-11-30T23-59-01Z-a1b2c3d",
                  "commit" : "https://example.org/ada/commit/1",
                  "release" : "https://example.org/ada/releases/tag/1",
                  "review" : "https://example.org/ada/compare/0...1",
                  "datetime" : "2026-12-01T00:00:07Z",
                  "score" : 1,
                  "max-score" : 4,
                  "tests" : [
                    {
                      "test-name" : "ex06race: it counts",
                      "passed" : true,
                      "score" : 1,
                      "max-score" : 1,
                      "verdict" : "PASSED"
                    },
                    {
                      "test-name" : "ex06race: nothing is lost",
                      "passed" : false,
                      "score" : 0,
                      "max-score" : 3,
                      "verdict" : "FAILED",
                      "message" : "One was lost.\\nTwo steps.\\nMake them one."
                    }
                  ]
                }
                """, Classroom50.write(report, RUNNER, NOW));
    }

    @Test
    void every_report_has_the_shape_and_adds_up() throws IOException {
        for (Report report : List.of(Samples.underway(), Samples.hostile(), Samples.report(Samples.everyVerdict()), Samples.report())) {
            JsonNode result = tree(report, RUNNER);
            assertEquals(Set.of("schema", "classroom", "assignment", "assignment_type", "owner", "submission", "commit", "release", "review",
                    "datetime", "score", "max-score", "tests"), names(result));
            assertTrue(result.get("datetime").textValue().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), result::toString);
            assertEquals(result.get("score").intValue(), sum(result, "score"));
            assertEquals(result.get("max-score").intValue(), sum(result, "max-score"));
            for (JsonNode test : result.get("tests")) {
                assertTrue(!test.get("test-name").textValue().isBlank() && test.get("passed").isBoolean(), test::toString);
                assertTrue(test.get("score").isInt() && test.get("max-score").isInt(), test::toString);
                assertTrue(0 <= test.get("score").intValue() && test.get("score").intValue() <= test.get("max-score").intValue(), test::toString);
            }
        }
    }

    @Test
    void what_could_not_be_judged_is_not_failed() throws IOException {
        for (JsonNode test : tree(Samples.report(Samples.everyVerdict()), RUNNER).get("tests")) {
            boolean keeps = List.of("PASSED", "INCONCLUSIVE", "GRADER_ERROR").contains(test.get("verdict").textValue());
            assertEquals(keeps, test.get("passed").booleanValue(), test::toString);
            assertEquals(keeps ? test.get("max-score").intValue() : 0, test.get("score").intValue(), test::toString);
        }
    }

    @Test
    void what_a_student_printed_moves_no_cursor_and_takes_little_room() throws IOException {
        Feedback long_ = new Feedback(Samples.HOSTILE.repeat(100), "", "");
        Report report = Samples.report(Samples.judged("ex06race", "A shared counter", Samples.result("ex06race", "it_counts", Verdict.FAILED, long_)));
        String message = tree(report, RUNNER).at("/tests/0/message").textValue();
        assertTrue(message.codePointCount(0, message.length()) <= 1000 && message.endsWith("..."), message);
        assertTrue(message.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), message);
        assertFalse(message.contains("\u202E"), message);
    }

    @Test
    void a_runner_without_the_newer_variables_is_one_too() throws IOException {
        Map<String, String> older = new HashMap<>(RUNNER);
        older.keySet().removeAll(Set.of("OWNER", "ASSIGNMENT_TYPE"));
        older.put("REVIEW_URL", "");
        older.put("USERNAME", "ada");
        JsonNode result = tree(Samples.underway(), older);
        assertEquals(RUNNER.get("COMMIT_URL"), result.get("review").textValue());
        assertEquals("ada individual", result.get("owner").textValue() + " " + result.get("assignment_type").textValue());
        assertEquals(List.of(), Format.CLASSROOM50.missing(older));
    }

    @Test
    void what_only_the_runner_knows_is_asked_for() {
        assertEquals(List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL"), Format.CLASSROOM50.missing(Map.of()));
    }

    private static JsonNode tree(Report report, Map<String, String> environment) throws IOException {
        return new ObjectMapper().readTree(Classroom50.write(report, environment, NOW));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static int sum(JsonNode result, String field) {
        return Stream.iterate(0, i -> i < result.get("tests").size(), i -> i + 1).mapToInt(i -> result.get("tests").get(i).get(field).intValue()).sum();
    }
}
