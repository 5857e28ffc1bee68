package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadwork.grader.allow.Admission;
import threadwork.grader.allow.Advice;
import threadwork.grader.allow.Refusal;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.evidence.Notes;
import threadwork.grader.model.evidence.Place;

/** A refusal says what, where, why not and what instead; it accuses nobody. */
class PipelineWordsTest {

    private static final Advice ADVICE = new Advice("It ends the program.", "Return.");

    private static Refusal refusal(int line) {
        return new Refusal("System.exit(int)", "Heartbeat", "threadwork/ex04daemon/Heartbeat.java", line,
                line == 0 ? "" : "System.exit(0);", ADVICE);
    }

    @Test
    void one_refusal_is_told_with_its_line() {
        Admission.Refused refused = new Admission.Refused(List.of(refusal(38)));
        Feedback feedback = PipelineWords.notAvailable(refused);
        assertEquals("System.exit(int) is not available in this exercise. See Heartbeat in threadwork/ex04daemon/Heartbeat.java, line 38.", feedback.what());
        assertEquals("It ends the program. None of your code was run.", feedback.why());
        assertEquals("Return.", feedback.next());
        assertEquals(new Evidence("refusal", "threadwork/ex04daemon/Heartbeat.java:38: System.exit(int)\n    System.exit(0);",
                new Notes(List.of(new Notes.Note(Optional.of(new Place("Heartbeat.java", 38)), "System.exit(int) is not available")))),
                PipelineWords.named(refused));
    }

    @Test
    void where_no_line_is_known_none_is_told() {
        Admission.Refused refused = new Admission.Refused(List.of(refusal(0)));
        assertTrue(PipelineWords.notAvailable(refused).what().endsWith("See Heartbeat in threadwork/ex04daemon/Heartbeat.java."));
        assertEquals("threadwork/ex04daemon/Heartbeat.java: System.exit(int)", PipelineWords.named(refused).text());
    }

    @Test
    void what_is_on_one_line_is_told_together() {
        Refusal other = new Refusal("Runtime.halt(int)", "Heartbeat", "threadwork/ex04daemon/Heartbeat.java", 38, "System.exit(0);", ADVICE);
        assertEquals("threadwork/ex04daemon/Heartbeat.java:38: System.exit(int); Runtime.halt(int)\n    System.exit(0);",
                PipelineWords.named(new Admission.Refused(List.of(refusal(38), other))).text());
    }

    @Test
    void of_many_the_first_is_told_and_twenty_are_listed() {
        Admission.Refused refused = new Admission.Refused(IntStream.rangeClosed(1, 30).mapToObj(PipelineWordsTest::refusal).toList());
        assertTrue(PipelineWords.notAvailable(refused).what().endsWith("line 1. 29 more below."));
        List<String> lines = PipelineWords.named(refused).text().lines().toList();
        assertEquals(41, lines.size());
        assertEquals("and 10 more", lines.get(40));
    }
}
