package threadwork.grader.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import threadwork.grader.channel.Ending;
import threadwork.grader.channel.Message;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Verdict;

/** What a student reads when something else than the claim of a check stopped it, and which verdict stands beside it. */
class WordsTest {

    private static final Check CHECK = new Check("ex99sample", "nothing_is_lost", Kind.UNIT, 3, "T", "m", List.of(),
            "Reading and writing are two steps.", "Make them one.");

    static Stream<Feedback> all() {
        return Stream.of(Words.threw("Your code threw X."), Words.notStarted("TODO: A.b is yours to write"), Words.overTime(10), Words.budgetSpent(60), Words.searchTooLarge(),
                Words.exited(0), Words.outOfMemory(), Words.channelTouched(), Words.prerequisiteMissing(CHECK),
                Words.prerequisiteUnknown(CHECK), Words.inconclusive("threads still moved."), Words.jvmKilled(137), Words.killedItself(), Words.graderBroke("X"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_why_and_next_are_whole_sentences_that_accuse_nobody(Feedback words) {
        for (String sentence : List.of(words.what(), words.why(), words.next())) {
            assertTrue(sentence.matches("\\p{Lu}.*[.!?]"), sentence);
            assertFalse(sentence.toLowerCase().matches(".*(cheat|illegal|forbidden|must not).*"), sentence);
        }
    }

    @Test
    void a_gap_is_named_without_its_marker() {
        assertEquals("The gap is still open: A.b is yours to write.", Words.notStarted("TODO: A.b is yours to write").what());
    }

    @Test
    void what_comes_back_from_a_child_becomes_one_verdict() {
        assertEquals(Verdict.PASSED, verdict(ended(Ending.PASSED)));
        assertEquals(Verdict.FAILED, verdict(ended(Ending.CLAIM_FAILED)));
        assertEquals(Verdict.FAILED, verdict(ended(Ending.STUDENT_CODE_THREW)));
        assertEquals(Verdict.NOT_STARTED, verdict(ended(Ending.GAP_MET)));
        assertEquals(Verdict.INCONCLUSIVE, verdict(ended(Ending.INCONCLUSIVE)));
        assertEquals(Verdict.GRADER_ERROR, verdict(ended(Ending.GRADER_BROKE)));
        assertEquals(Verdict.TIMED_OUT, verdict(new Answer.OverTime("")));
        assertEquals(Verdict.FAILED, verdict(new Answer.Forged("x")));
        assertEquals(Verdict.FAILED, verdict(new Answer.Died(0)));
    }

    @Test
    void a_jvm_that_was_killed_from_outside_costs_the_student_nothing() {
        CheckResult killed = Verdicts.of(CHECK, new Answer.Died(137), 1, 10);
        assertEquals(Verdict.INCONCLUSIVE, killed.verdict());
        assertEquals(3, killed.points().earned());
    }

    @Test
    void a_failed_claim_speaks_with_the_words_of_its_check() {
        Feedback feedback = Verdicts.of(CHECK, ended(Ending.CLAIM_FAILED), 1, 10).feedback().orElseThrow();
        assertEquals(new Feedback("seen", CHECK.why(), CHECK.next()), feedback);
    }

    @Test
    void a_prerequisite_that_failed_skips_and_one_that_nobody_knows_costs_nothing() {
        Check needed = new Check("ex99sample", "first_things_first", Kind.UNIT, 1, "T", "m", List.of(), "Why.", "Next.");
        Check check = new Check("ex99sample", "then_the_rest", Kind.RULE, 2, "T", "m", List.of("first_things_first"), "Why.", "Next.");
        assertEquals(Verdict.SKIPPED, after(needed, Verdict.FAILED, check).verdict());
        assertEquals(Verdict.SKIPPED, after(needed, Verdict.TIMED_OUT, check).verdict());
        assertEquals(Verdict.NOT_STARTED, after(needed, Verdict.NOT_STARTED, check).verdict());
        assertEquals(2, after(needed, Verdict.GRADER_ERROR, check).points().earned());
        assertTrue(after(needed, Verdict.FAILED, check).feedback().orElseThrow().what().contains("'first things first'"));
    }

    private static CheckResult after(Check needed, Verdict verdict, Check check) {
        CheckResult before = CheckResult.notPassed(needed, verdict, 0, new Feedback("What.", "Why.", "Next."), List.of());
        return Prerequisites.missing(check, List.of(before)).orElseThrow();
    }

    private static Verdict verdict(Answer answer) {
        return Verdicts.of(CHECK, answer, 1, 10).verdict();
    }

    private static Answer ended(Ending how) {
        return new Answer.Ended(new Message.Ended(CHECK.id(), how, "seen", List.of(), false));
    }
}
