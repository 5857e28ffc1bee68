package threadwork.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.GraderInfo;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;
import threadwork.grader.model.evidence.None;

/** The names and the order of what a JSON report holds. */
final class JsonTree {

    private JsonTree() {
    }

    static ObjectNode of(Report report) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("schema", JsonReport.SCHEMA);
        tree.putObject("submission").put("name", text(report.submission())).put("sha256", report.sha256());
        grader(tree.putObject("grader"), report.grader());
        tree.put("seed", report.seed());
        score(tree.putObject("score"), report.score());
        ArrayNode exercises = tree.putArray("exercises");
        report.exercises().forEach(exercise -> exercise(exercises.addObject(), exercise));
        ArrayNode ignored = tree.putArray("ignored");
        report.ignored().forEach(path -> ignored.add(text(path)));
        ArrayNode warnings = tree.putArray("warnings");
        report.warnings().forEach(warning -> warnings.add(text(warning)));
        return tree;
    }

    private static void grader(ObjectNode node, GraderInfo grader) {
        node.put("version", grader.version()).put("java", grader.java())
                .put("cores", grader.cores()).put("sandbox", grader.sandbox());
    }

    private static void exercise(ObjectNode node, ExerciseReport report) {
        node.put("id", report.exercise().id()).put("title", report.exercise().title());
        score(node.putObject("score"), report.score());
        node.put("needsReview", report.needsReview());
        ArrayNode checks = node.putArray("checks");
        report.results().forEach(result -> check(checks.addObject(), result));
    }

    private static void check(ObjectNode node, CheckResult result) {
        node.put("id", result.check().id());
        node.put("kind", result.check().kind().name().toLowerCase(Locale.ROOT));
        node.put("verdict", result.verdict().name());
        score(node.putObject("points"), result.points());
        node.put("seconds", BigDecimal.valueOf(result.seconds()).setScale(3, RoundingMode.HALF_UP));
        result.feedback().ifPresentOrElse(feedback -> node.putObject("feedback")
                .put("what", text(feedback.what())).put("why", text(feedback.why())).put("next", text(feedback.next())),
                () -> node.putNull("feedback"));
        ArrayNode evidence = node.putArray("evidence");
        result.evidence().forEach(piece -> evidence(evidence.addObject(), piece));
        node.put("replay", text(result.replay()));
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        node.put("type", evidence.type()).put("text", text(evidence.text()));
        if (!(evidence.detail() instanceof None)) {
            node.set("detail", JsonDetail.of(evidence.detail()));
        }
    }

    private static void score(ObjectNode node, Score score) {
        node.put("earned", score.earned()).put("possible", score.possible());
    }

    /** Half a surrogate pair is no character, and many readers of JSON refuse it. */
    private static String text(String text) {
        return PlainText.wholeCharacters(text);
    }
}
