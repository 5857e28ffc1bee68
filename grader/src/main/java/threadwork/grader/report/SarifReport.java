package threadwork.grader.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;

/**
 * A report in the Static Analysis Results Interchange Format, version 2.1.0 (an OASIS standard): checks are its rules, and those that
 * failed or could not be judged its results.
 */
final class SarifReport {

    private static final JsonMapper WRITER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private SarifReport() {
    }

    /** The whole file, ASCII, ending in a line feed. */
    static String write(Report report, Places places) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Threadwork").put("version", report.grader().version());
        ArrayNode rules = driver.putArray("rules");
        ArrayNode results = run.putArray("results");
        for (ExerciseReport exercise : report.exercises()) {
            for (CheckResult result : exercise.results()) {
                rule(rules.addObject(), result.check());
                if (told(result.verdict())) {
                    result(results.addObject().put("ruleIndex", rules.size() - 1), result, places);
                }
            }
        }
        run.put("columnKind", "utf16CodeUnits");
        return text(log);
    }

    private static String text(ObjectNode log) {
        try {
            return WRITER.writerWithDefaultPrettyPrinter().writeValueAsString(log).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of plain values is always writable", impossible);
        }
    }

    /** What was skipped or not begun says nothing of a line. */
    private static boolean told(Verdict verdict) {
        return verdict == Verdict.FAILED || verdict == Verdict.TIMED_OUT || verdict.undecided();
    }

    private static void rule(ObjectNode rule, Check check) {
        rule.put("id", check.id()).put("name", check.name());
        rule.putObject("shortDescription").put("text", Words.claim(check));
        rule.putObject("fullDescription").put("text", SarifFlows.text(check.why()));
        rule.putObject("help").put("text", SarifFlows.text(check.next()));
    }

    private static void result(ObjectNode node, CheckResult result, Places places) {
        boolean failed = !result.verdict().undecided();
        // By the standard, what is no failure has no level.
        node.put("ruleId", result.check().id()).put("kind", failed ? "fail" : "review").put("level", failed ? "error" : "none");
        Optional<Feedback> feedback = result.feedback();
        node.putObject("message").put("text", feedback.map(words -> SarifFlows.text(words.what() + "\n" + words.why() + "\n" + words.next())).orElse(Words.claim(result.check())));
        SarifFlows.place(node.putArray("locations").addObject(), places.of(result));
        SarifFlows.add(node, result, places);
    }
}
