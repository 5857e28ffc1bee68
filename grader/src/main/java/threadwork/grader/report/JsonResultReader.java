package threadwork.grader.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Verdict;

/** One result of a report that was made elsewhere: the verdict and its words are read, the check and its points are ours. */
final class JsonResultReader {

    private static final double MOST_SECONDS = 100_000;

    private JsonResultReader() {
    }

    static CheckResult read(JsonNode node, Check check) throws BadReport {
        String said = node.path("verdict").asText();
        Verdict verdict = Stream.of(Verdict.values()).filter(known -> known.name().equals(said)).findFirst()
                .orElseThrow(() -> new BadReport("it has no verdict on " + check.id()));
        double seconds = node.path("seconds").asDouble(-1);
        if (!(seconds >= 0 && seconds < MOST_SECONDS)) {
            throw new BadReport("its time for " + check.id() + " is out of range");
        }
        Optional<Feedback> feedback = verdict == Verdict.PASSED ? Optional.empty() : Optional.of(feedback(node.path("feedback")));
        return new CheckResult(check, verdict, seconds, feedback, evidence(node.path("evidence"), check), node.path("replay").asText());
    }

    private static Feedback feedback(JsonNode node) {
        return new Feedback(node.path("what").asText(), node.path("why").asText(), node.path("next").asText());
    }

    private static List<Evidence> evidence(JsonNode array, Check check) throws BadReport {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode piece : array) {
            String type = piece.path("type").asText();
            if (!type.matches("[a-z][a-z-]{0,40}")) {
                throw new BadReport("its evidence for " + check.id() + " is of no known type");
            }
            evidence.add(new Evidence(type, piece.path("text").asText()));
        }
        return evidence;
    }
}
