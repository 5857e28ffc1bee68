package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;
import threadwork.grader.model.evidence.Schedule;

class SarifReportTest {

    private static final Places PLACES = new Places(Map.of("ex06race", List.of("exercises/src/main/java/threadwork/ex06race/HitCounter.java")));
    private static final Schema SCHEMA = schema();

    static Stream<Report> reports() {
        return Stream.of(Samples.underway(), Samples.hostile(), Samples.report(Samples.everyVerdict()), Samples.report(), raced(), Samples.report(
                Samples.judged("ex06race", "A race", Samples.result("ex06race", "it_counts", Verdict.FAILED, Samples.LOST,
                        new Evidence("schedule", "", new Schedule(List.of(step(Samples.HOSTILE, 16, Samples.HOSTILE)), 0))))));
    }

    @TestFactory
    Stream<DynamicTest> what_is_written_keeps_to_the_schema() {
        return reports().map(report -> SarifReport.write(report, PLACES)).map(json -> DynamicTest.dynamicTest("of " + json.length() + " characters",
                () -> assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON))));
    }

    @Test
    void the_schema_refuses_what_is_no_sarif() {
        String json = SarifReport.write(raced(), PLACES);

        assertFalse(SCHEMA.validate(json.replace("\"threadFlows\"", "\"threads\""), InputFormat.JSON).isEmpty());
        assertFalse(SCHEMA.validate(json.replace("\"error\"", "\"bad\""), InputFormat.JSON).isEmpty());
        assertFalse(SCHEMA.validate(json.replace("\"executionOrder\" : 2", "\"executionOrder\" : \"2\""), InputFormat.JSON).isEmpty());
    }

    @Test
    void a_schedule_is_a_flow_for_each_thread_and_keeps_the_order_of_all() throws IOException {
        JsonNode result = new ObjectMapper().readTree(SarifReport.write(raced(), PLACES)).at("/runs/0/results/0");
        JsonNode threads = result.at("/codeFlows/0/threadFlows");

        assertEquals(2, threads.size());
        assertEquals("main", threads.at("/0/id").asText());
        assertEquals(List.of(1, 3), orders(threads.get(0)));
        assertEquals(List.of(2), orders(threads.get(1)));
        assertEquals("exercises/src/main/java/threadwork/ex06race/HitCounter.java", threads.at("/0/locations/0/location/physicalLocation/artifactLocation/uri").asText());
        assertEquals(16, threads.at("/0/locations/0/location/physicalLocation/region/startLine").asInt());
        assertEquals("writes total = \\[1\\]", threads.at("/0/locations/1/location/message/text").asText());
        assertEquals("[1]", threads.at("/0/locations/1/state/total/text").asText());
    }

    @Test
    void a_result_names_its_rule_and_the_students_line() throws IOException {
        JsonNode run = new ObjectMapper().readTree(SarifReport.write(raced(), PLACES)).at("/runs/0");

        assertEquals("ex06race/it_counts", run.at("/results/0/ruleId").asText());
        assertEquals("ex06race/it_counts", run.at("/tool/driver/rules").get(run.at("/results/0/ruleIndex").asInt()).get("id").asText());
        assertEquals(17, run.at("/results/0/locations/0/physicalLocation/region/startLine").asInt());
    }

    @Test
    void what_could_not_be_judged_is_for_review_and_what_passed_or_was_skipped_is_no_result() throws IOException {
        JsonNode results = new ObjectMapper().readTree(SarifReport.write(Samples.report(Samples.everyVerdict()), PLACES)).at("/runs/0/results");

        assertEquals(List.of("fail error", "fail error", "review none", "review none"), Stream.iterate(0, i -> i < results.size(), i -> i + 1)
                .map(i -> results.get(i).get("kind").asText() + " " + results.get(i).get("level").asText()).toList());
    }

    private static Report raced() {
        return Samples.report(Samples.judged("ex06race", "A race", Samples.passed("ex06race", "hits_are_counted", Kind.UNIT, 1),
                Samples.result("ex06race", "it_counts", Verdict.FAILED, Samples.LOST, new Evidence("schedule", "reads total  [HitCounter:17]",
                        new Schedule(List.of(step("main", 16, "0"), step("visitor", 16, "0"), step("main", 17, "[1]")), 0)))));
    }

    private static Schedule.Step step(String thread, int line, String value) {
        return new Schedule.Step(thread, "writes", "total", value, Optional.of(new threadwork.grader.model.evidence.Place("HitCounter.java", line)), "writes total = " + value);
    }

    private static List<Integer> orders(JsonNode flow) {
        return Stream.iterate(0, i -> i < flow.get("locations").size(), i -> i + 1).map(i -> flow.at("/locations/" + i + "/executionOrder").asInt()).toList();
    }

    private static Schema schema() {
        try (InputStream file = SarifReportTest.class.getResourceAsStream("sarif-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(file);
        } catch (IOException failure) {
            throw new AssertionError("The schema cannot be read", failure);
        }
    }
}
