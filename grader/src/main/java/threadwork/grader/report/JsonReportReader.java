package threadwork.grader.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.GraderInfo;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;

/**
 * Reads a report that was made elsewhere, by whoever. Of points and plan nothing is taken over: the report is made again from
 * this plan and the verdicts, and written; only if that says the same as what was read, to the last property, it is one of ours.
 */
public final class JsonReportReader {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(40).maxStringLength(1_000_000).maxNumberLength(40).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private JsonReportReader() {
    }

    /** @param plan the exercises and checks that there had to be, in their order */
    public static Report read(byte[] json, List<Exercise> plan) throws BadReport {
        JsonNode tree = tree(json);
        plainEvidence(tree);
        Report report = report(tree, plan);
        JsonNode ours;
        try {
            ours = STRICT.readTree(JsonReport.write(report));
        } catch (IOException impossible) {
            throw new IllegalStateException("What was just written is JSON", impossible);
        }
        if (!ours.equals(tree)) {
            throw new BadReport("it differs at /" + Difference.between(ours, tree));
        }
        return report;
    }

    private static JsonNode tree(byte[] json) throws BadReport {
        try {
            JsonNode tree = STRICT.readTree(json);
            if (tree instanceof ObjectNode) {
                return tree;
            }
        } catch (IOException notJson) {
            throw new BadReport("it is not JSON, or not plain enough");
        }
        throw new BadReport("it is not a JSON object");
    }

    /** Evidence may bring more than its text, in forms that only pages use. */
    private static void plainEvidence(JsonNode tree) {
        tree.path("exercises").forEach(exercise -> exercise.path("checks").forEach(check -> check.path("evidence").forEach(piece -> {
            if (piece instanceof ObjectNode object) {
                object.retain("type", "text");
            }
        })));
    }

    private static Report report(JsonNode tree, List<Exercise> plan) throws BadReport {
        List<ExerciseReport> exercises = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            exercises.add(exercise(tree.path("exercises").path(i), plan.get(i)));
        }
        JsonNode grader = tree.path("grader");
        String sha256 = tree.at("/submission/sha256").asText();
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new BadReport("it has no fingerprint of the files");
        }
        if (grader.path("cores").asInt() < 1 || grader.path("version").asText().isEmpty() || grader.path("java").asText().isEmpty()
                || grader.path("sandbox").asText().isEmpty()) {
            throw new BadReport("it does not say who judged");
        }
        return new Report(tree.at("/submission/name").asText(), sha256,
                new GraderInfo(grader.path("version").asText(), grader.path("java").asText(), grader.path("cores").asInt(), grader.path("sandbox").asText()),
                tree.path("seed").asLong(), sum(exercises.stream().map(ExerciseReport::score)), exercises,
                texts(tree.path("ignored")), texts(tree.path("warnings")));
    }

    private static ExerciseReport exercise(JsonNode node, Exercise exercise) throws BadReport {
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < exercise.checks().size(); i++) {
            results.add(JsonResultReader.read(node.path("checks").path(i), exercise.checks().get(i)));
        }
        boolean review = results.stream().anyMatch(result -> result.verdict().undecided());
        return new ExerciseReport(exercise, results, sum(results.stream().map(CheckResult::points)), review);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Score sum(Stream<Score> scores) {
        return scores.reduce(new Score(0, 0), (a, b) -> new Score(a.earned() + b.earned(), a.possible() + b.possible()));
    }
}
