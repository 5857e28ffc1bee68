package threadwork.grader.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Report;

/**
 * A report as the output {@code result} of a grading step of GitHub Classroom, JSON in base64: what
 * <a href="https://github.com/classroom-resources/autograding-grading-reporter">autograding-grading-reporter</a> reads, with the fields
 * that <a href="https://github.com/classroom-resources/autograding-command-grader">autograding-command-grader</a> writes. The service
 * ended in August 2026; what was built on it may still run. None of the text is the student's: the reporter prints it as it is.
 */
final class GithubClassroom {

    private GithubClassroom() {
    }

    static String write(Report report) {
        return Base64.getEncoder().encodeToString(tree(report).toString().getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static ObjectNode tree(Report report) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        boolean passed = report.exercises().stream().flatMap(exercise -> exercise.results().stream()).allMatch(CheckResult::keepsItsPoints);
        tree.put("version", 1).put("status", status(passed)).put("max_score", report.score().possible());
        ArrayNode tests = tree.putArray("tests");
        report.exercises().forEach(exercise -> exercise.results().forEach(check -> test(tests.addObject(), check)));
        return tree;
    }

    private static void test(ObjectNode test, CheckResult result) {
        test.put("name", result.check().exercise() + ": " + Words.claim(result.check()));
        // Also where it could not be judged: the third status, error, would count against the student.
        test.put("status", status(result.keepsItsPoints()));
        test.put("score", result.points().earned());
        test.put("message", result.verdict().name());
        test.put("test_code", "./threadwork check " + result.check().exercise());
        test.put("filename", "").put("line_no", 0);
        test.put("duration", Math.round(result.seconds() * 1000));
    }

    private static String status(boolean passed) {
        return passed ? "pass" : "fail";
    }
}
