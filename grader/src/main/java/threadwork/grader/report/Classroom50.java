package threadwork.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Report;

/**
 * A report as {@code result.json} of Classroom 50, {@code classroom50/result/v1}: the fields and variables are those of its page
 * <a href="https://github.com/foundation50/classroom50/wiki/Advanced-Autograding">Advanced Autograding</a>. Its runner afterwards
 * sets who owns the submission and when it was handed in, whatever stands here.
 */
final class Classroom50 {

    /** What its runner says of the submission, and a report does not know. */
    static final List<String> NEEDED = List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL");

    private static final String SCHEMA = "classroom50/result/v1";
    /** Characters of feedback for each check: a table of scores keeps all of it for the whole class. */
    private static final int ROOM = 1000;

    private Classroom50() {
    }

    /** @param environment all of {@link #NEEDED}, and what else the runner sets */
    static String write(Report report, Map<String, String> environment, Instant now) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("schema", SCHEMA);
        result.put("classroom", environment.get("CLASSROOM"));
        result.put("assignment", environment.get("ASSIGNMENT"));
        result.put("assignment_type", first(environment, "ASSIGNMENT_TYPE").orElse("individual"));
        result.put("owner", first(environment, "OWNER", "USERNAME").orElse("unknown"));
        result.put("submission", environment.get("SUBMISSION_TAG"));
        result.put("commit", environment.get("COMMIT_URL"));
        result.put("release", environment.get("RELEASE_URL"));
        result.put("review", first(environment, "REVIEW_URL", "COMMIT_URL").orElse(""));
        result.put("datetime", now.truncatedTo(ChronoUnit.SECONDS).toString());
        result.put("score", report.score().earned()).put("max-score", report.score().possible());
        ArrayNode tests = result.putArray("tests");
        report.exercises().forEach(exercise -> exercise.results().forEach(check -> test(tests.addObject(), check)));
        return JsonReport.text(result);
    }

    /** The first of these variables that is set; an empty one is not. */
    private static Optional<String> first(Map<String, String> environment, String... names) {
        return Stream.of(names).map(name -> environment.getOrDefault(name, "")).filter(value -> !value.isEmpty()).findFirst();
    }

    /** Whoever looks only at {@code passed} must not take a fault of the grader's for one of the student's: it follows the points. */
    private static void test(ObjectNode test, CheckResult result) {
        test.put("test-name", result.check().exercise() + ": " + Words.claim(result.check()));
        test.put("passed", result.keepsItsPoints());
        test.put("score", result.points().earned()).put("max-score", result.points().possible());
        test.put("verdict", result.verdict().name());
        result.feedback().ifPresent(feedback -> test.put("message", message(feedback)));
    }

    private static String message(Feedback feedback) {
        String all = String.join("\n", feedback.what(), feedback.why(), feedback.next());
        return Lines.cut(PlainText.of(all), ROOM);
    }
}
