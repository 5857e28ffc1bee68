package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;

/** What the reporter of GitHub Classroom reads from the output of a step. */
class GithubClassroomTest {

    @Test
    void a_payload_reads_like_this() {
        Report report = Samples.report(Samples.judged("ex06race", "A shared counter", Samples.passed("ex06race", "it_counts", Kind.UNIT, 1),
                Samples.result("ex06race", "nothing_is_lost", Verdict.FAILED, Samples.LOST)));

        assertEquals("{'version':1,'status':'fail','max_score':4,'tests':["
                + "{'name':'ex06race: it counts','status':'pass','score':1,'message':'PASSED','test_code':'./threadwork check ex06race',"
                + "'filename':'','line_no':0,'duration':12},"
                + "{'name':'ex06race: nothing is lost','status':'fail','score':0,'message':'FAILED','test_code':'./threadwork check ex06race',"
                + "'filename':'','line_no':0,'duration':250}]}", decoded(report).replace('"', '\''));
    }

    /** The reporter adds up the scores of tests for GitHub, and on the screen takes whether they passed. */
    @Test
    void its_scores_add_up_and_say_the_same_as_its_statuses() throws IOException {
        for (Report report : List.of(Samples.underway(), Samples.hostile(), Samples.report(Samples.everyVerdict()))) {
            JsonNode payload = new ObjectMapper().readTree(decoded(report));
            int sum = 0;
            boolean all = true;
            for (JsonNode test : payload.get("tests")) {
                sum += test.get("score").intValue();
                all &= test.get("status").textValue().equals("pass");
                assertEquals(test.get("status").textValue().equals("pass"), test.get("score").intValue() > 0, test::toString);
            }
            assertEquals(report.score().earned(), sum);
            assertEquals(report.score().possible(), payload.get("max_score").intValue());
            assertEquals(all ? "pass" : "fail", payload.get("status").textValue());
        }
    }

    /** The reporter prints it to a log in which a line can be a command. */
    @Test
    void nothing_in_it_is_a_students_and_it_is_one_line() {
        String text = GithubClassroom.write(Samples.hostile());
        assertTrue(text.matches("[A-Za-z0-9+/]+=*\n"), text);
        assertFalse(decoded(Samples.hostile()).contains("whole"));
    }

    private static String decoded(Report report) {
        String text = GithubClassroom.write(report);
        return new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
    }
}
