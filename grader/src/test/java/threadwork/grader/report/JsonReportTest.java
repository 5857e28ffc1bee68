package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;
import threadwork.grader.model.evidence.Detail;
import threadwork.grader.model.evidence.EveryDetail;
import threadwork.grader.model.evidence.None;
import threadwork.grader.model.evidence.Place;
import threadwork.grader.model.evidence.Schedule;

class JsonReportTest {

    private static final Schema SCHEMA = schema();

    /** A part of a good report, and what breaks it. */
    static final String[][] BREAKS = {
        {"report/v1\"", "report/v2\""},
        {"\"seed\" : 42", "\"seed\" : \"42\""},
        {"\"seed\" : 42,", ""},
        {"\"seed\" : 42,", "\"seed\" : 42, \"extra\" : 1,"},
        {"\"sha256\" : \"0", "\"sha256\" : \"X"},
        {"\"cores\" : 2", "\"cores\" : 0"},
        {"\"earned\" : 5", "\"earned\" : 4.5"},
        {"\"earned\" : 0", "\"earned\" : -1"},
        {"\"needsReview\" : false", "\"needsReview\" : \"no\""},
        {"\"needsReview\"", "\"review\""},
        {"\"id\" : \"ex06race/", "\"id\" : \"ex06race "},
        {"\"kind\" : \"schedule\"", "\"kind\" : \"SCHEDULE\""},
        {"\"verdict\" : \"FAILED\"", "\"verdict\" : \"failed\""},
        {"\"verdict\" : \"FAILED\"", "\"verdict\" : \"PASSED\""},
        {"\"verdict\" : \"PASSED\"", "\"verdict\" : \"FAILED\""},
        {"\"seconds\" : 0.250", "\"seconds\" : -0.250"},
        {"\"what\" :", "\"whatever\" :"},
        {"\"type\" : \"threads\"", "\"type\" : \"\""},
        {"\"replay\" : \"ex06race/7\"", "\"replay\" : null"},
        {"\"feedback\" : null,", ""},
    };

    static Stream<Report> reports() {
        return Stream.of(Samples.underway(), Samples.hostile(), Samples.report(Samples.everyVerdict()), Samples.report(),
                Samples.report("ада \uD83E\uDDF5 \"\\\u0000", List.of("", "x\ny"), Samples.judged("ex01start", "")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_written_keeps_to_the_schema() {
        return reports().map(JsonReport::write).map(json -> DynamicTest.dynamicTest("of " + json.length() + " characters",
                () -> assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON))));
    }

    @TestFactory
    Stream<DynamicTest> the_text_is_ascii_and_ends_in_one_line_feed() {
        return reports().map(JsonReport::write).map(json -> DynamicTest.dynamicTest("of " + json.length() + " characters", () -> {
            assertTrue(json.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= 0x7F), json);
            assertTrue(json.endsWith("}\n"));
        }));
    }

    @Test
    void a_report_reads_like_this() {
        String expected = """
                {
                  "schema" : "threadwork/report/v1",
                  "submission" : {
                    "name" : "ada",
                    "sha256" : "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                  },
                  "grader" : {
                    "version" : "0.1.0",
                    "java" : "17.0.15",
                    "cores" : 2,
                    "sandbox" : "process"
                  },
                  "seed" : 42,
                  "score" : {
                    "earned" : 1,
                    "possible" : 4
                  },
                  "exercises" : [
                    {
                      "id" : "ex06race",
                      "title" : "A shared counter",
                      "score" : {
                        "earned" : 1,
                        "possible" : 4
                      },
                      "needsReview" : false,
                      "checks" : [
                        {
                          "id" : "ex06race/it_counts",
                          "kind" : "unit",
                          "verdict" : "PASSED",
                          "points" : {
                            "earned" : 1,
                            "possible" : 1
                          },
                          "seconds" : 0.012,
                          "feedback" : null,
                          "evidence" : [ ],
                          "replay" : ""
                        },
                        {
                          "id" : "ex06race/nothing_is_lost",
                          "kind" : "schedule",
                          "verdict" : "FAILED",
                          "points" : {
                            "earned" : 0,
                            "possible" : 3
                          },
                          "seconds" : 0.250,
                          "feedback" : {
                            "what" : "2 threads hit page \\"home\\" once each, and hits(\\"home\\") was 1.",
                            "why" : "%s",
                            "next" : "Make the two steps one: hold the same lock around both."
                          },
                          "evidence" : [
                            {
                              "type" : "output",
                              "text" : "caf\\u00E9"
                            }
                          ],
                          "replay" : "ex06race/7"
                        }
                      ]
                    }
                  ],
                  "ignored" : [
                    "notes.txt"
                  ],
                  "warnings" : [
                    "Odd: notes.txt"
                  ]
                }
                """.formatted(Samples.LOST.why());

        assertEquals(expected, JsonReport.write(Samples.report("ada", List.of("notes.txt"), Samples.judged(
                "ex06race", "A shared counter", Samples.passed("ex06race", "it_counts", Kind.UNIT, 1),
                Samples.withReplay(Samples.result("ex06race", "nothing_is_lost", Verdict.FAILED, Samples.LOST,
                        new Evidence("output", "café")), "ex06race/7")))));
    }

    @TestFactory
    Stream<DynamicTest> every_kind_of_detail_keeps_to_the_schema() {
        return EveryDetail.kinds().stream().map(detail -> DynamicTest.dynamicTest(detail.getClass().getSimpleName(), () -> {
            String json = JsonReport.write(with(detail));

            assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON), json);
            assertEquals(!(detail instanceof None), json.contains("\"detail\""));
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_detail_that_lacks_a_part_or_has_one_too_many_is_refused() {
        return EveryDetail.kinds().stream().filter(detail -> !(detail instanceof None)).map(detail -> DynamicTest.dynamicTest(
                detail.getClass().getSimpleName(), () -> {
                    String json = JsonReport.write(with(detail));
                    String first = detail.getClass().getRecordComponents()[0].getName();

                    assertFalse(SCHEMA.validate(json.replace('"' + first + "\" : [", "\"other\" : ["), InputFormat.JSON).isEmpty());
                    assertFalse(SCHEMA.validate(json.replace("\"kind\" : ", "\"extra\" : 1, \"kind\" : "), InputFormat.JSON).isEmpty());
                }));
    }

    @Test
    void a_detail_reads_like_this() {
        String json = JsonReport.write(with(new Schedule(List.of(
                new Schedule.Step("main", "reads", "HitCounter.total", "0", Optional.of(new Place("HitCounter.java", 15)), "reads"),
                new Schedule.Step("main", "ends", "", "", Optional.empty(), "ends")), 3)));

        assertTrue(json.replaceAll("\\s+", " ").contains("\"detail\" : { \"kind\" : \"schedule\", \"steps\" : [ { \"thread\" : \"main\", "
                + "\"action\" : \"reads\", \"target\" : \"HitCounter.total\", \"value\" : \"0\", \"place\" : { \"file\" : \"HitCounter.java\", "
                + "\"line\" : 15 }, \"text\" : \"reads\" }, { \"thread\" : \"main\", \"action\" : \"ends\", \"target\" : \"\", \"value\" : \"\", "
                + "\"place\" : null, \"text\" : \"ends\" } ], \"skipped\" : 3 }"), json);
    }

    private static Report with(Detail detail) {
        return Samples.report(Samples.judged("ex06race", "", Samples.result("ex06race", "a", Verdict.FAILED, Samples.LOST,
                new Evidence("threads", "text", detail))));
    }

    @Test
    void text_comes_back_as_it_was_but_for_half_characters() throws IOException {
        JsonNode check = new ObjectMapper().readTree(JsonReport.write(Samples.hostile())).at("/exercises/0/checks/0");

        assertEquals(Samples.HOSTILE.replace("\uD800 half", "\uFFFD half"), check.at("/feedback/what").textValue());
    }

    @Test
    void a_seed_keeps_all_its_digits() throws IOException {
        Report report = Samples.report();
        Report extreme = new Report(report.submission(), report.sha256(), report.grader(), Long.MIN_VALUE, report.score(),
                report.exercises(), report.ignored(), report.warnings());

        assertEquals(Long.MIN_VALUE, new ObjectMapper().readTree(JsonReport.write(extreme)).get("seed").longValue());
        assertEquals(List.of(), SCHEMA.validate(JsonReport.write(extreme), InputFormat.JSON));
    }

    @TestFactory
    Stream<DynamicTest> a_broken_report_is_refused() {
        String json = JsonReport.write(Samples.underway());
        return Stream.of(BREAKS).map(broken -> DynamicTest.dynamicTest(broken[0] + " → " + broken[1], () -> {
            String changed = json.replaceFirst(Pattern.quote(broken[0]), Matcher.quoteReplacement(broken[1]));

            assertNotEquals(json, changed);
            assertFalse(SCHEMA.validate(changed, InputFormat.JSON).isEmpty(), changed);
        }));
    }

    @Test
    void the_schema_names_every_kind_and_verdict() throws IOException {
        try (InputStream file = open()) {
            JsonNode properties = new ObjectMapper().readTree(file).at("/$defs/check/properties");

            assertEquals(Arrays.stream(Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList(),
                    texts(properties.at("/kind/enum")));
            assertEquals(Arrays.stream(Verdict.values()).map(Verdict::name).toList(), texts(properties.at("/verdict/enum")));
        }
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(i -> array.get(i).textValue()).toList();
    }

    private static Schema schema() {
        try (InputStream file = open()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
        } catch (IOException failure) {
            throw new AssertionError("The schema cannot be read", failure);
        }
    }

    private static InputStream open() {
        return JsonReport.class.getResourceAsStream("/threadwork/report-v1.schema.json");
    }
}
