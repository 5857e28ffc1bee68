package threadwork.grader.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.GraderInfo;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;
import threadwork.grader.model.Verdict;

class AcceptanceTest {

    private static final String COMMIT = "0123456789".repeat(4);
    private static final String MINE = "exercises/src/main/java/threadwork/ex06race/HitCounter.java";
    private static final Changes HONEST = new Changes(List.of(MINE));

    @Test
    void both_paths_of_a_moved_file_are_changed() throws Refused {
        Changes changes = Changes.read(bytes("{\"files\":[{\"filename\":\"" + MINE + "\",\"previous_filename\":\".github/x\"}]}"));

        assertEquals(List.of(".github/x", MINE), changes.paths());
        assertThrows(Refused.class, changes::leaveTheWorkflowsAlone);
    }

    @Test
    void only_what_is_in_the_students_packages_is_inside() {
        List<String> paths = List.of("exercises/src/main/java/threadwork", "exercises/src/main/java/org/A.java", "exercises/pom.xml", MINE);

        assertEquals(paths.subList(0, 3), new Changes(paths).outside());
    }

    @Test
    void a_list_that_may_not_be_whole_is_refused() throws Refused {
        assertEquals(249, Changes.read(bytes(files(249))).paths().size());
        assertThrows(Refused.class, () -> Changes.read(bytes(files(250))));
        assertThrows(Refused.class, () -> Changes.read(bytes("{\"message\":\"Not Found\"}")));
        assertThrows(Refused.class, () -> Changes.read(bytes("<html>")));
    }

    @Test
    void success_is_what_leaves_nothing_to_do_or_to_look_at() {
        assertEquals("success", Posting.scored(report(Verdict.PASSED, Verdict.PASSED), HONEST, COMMIT).state());
        assertEquals("failure", Posting.scored(report(Verdict.PASSED, Verdict.FAILED), HONEST, COMMIT).state());
        assertEquals("failure", Posting.scored(report(Verdict.NOT_STARTED, Verdict.SKIPPED), HONEST, COMMIT).state());
        assertEquals("pending", Posting.scored(report(Verdict.PASSED, Verdict.GRADER_ERROR), HONEST, COMMIT).state());
        assertEquals("pending", Posting.scored(report(Verdict.PASSED, Verdict.PASSED), new Changes(List.of("pom.xml")), COMMIT).state());
    }

    @Test
    void a_comment_fits_and_ends_with_its_commit_whatever_is_changed() {
        List<String> paths = new ArrayList<>(IntStream.range(0, 249).mapToObj(i -> i + "`".repeat(3_000) + "\n# x").toList());
        Posting posting = Posting.scored(report(Verdict.PASSED, Verdict.FAILED), new Changes(paths), COMMIT);

        assertTrue(posting.comment().length() < 65_536, () -> String.valueOf(posting.comment().length()));
        assertTrue(posting.comment().endsWith("On commit `" + COMMIT + "`.\n") && posting.comment().startsWith(Posting.MARKER));
        assertFalse(posting.comment().contains("\n# x"));
        assertTrue(posting.description().length() <= 140);
    }

    private static Report report(Verdict... verdicts) {
        List<CheckResult> results = IntStream.range(0, verdicts.length).mapToObj(i -> new CheckResult(
                new Check("ex06race", "claim_" + i, Kind.UNIT, 2, "T", "m", List.of(), "", ""), verdicts[i], 0.1,
                verdicts[i] == Verdict.PASSED ? Optional.empty() : Optional.of(new Feedback("what", "why", "next")), List.of(), "")).toList();
        Score score = new Score(results.stream().mapToInt(result -> result.points().earned()).sum(), 2 * verdicts.length);
        Exercise exercise = new Exercise("ex06race", 6, "A race", "Races.", results.stream().map(CheckResult::check).toList());
        return new Report("ada", "0".repeat(64), new GraderInfo("1", "17", 2, "none"), 1, score,
                List.of(new ExerciseReport(exercise, results, score, results.stream().anyMatch(result -> result.verdict().undecided()))), List.of(), List.of());
    }

    private static String files(int count) {
        return "{\"files\":[" + String.join(",", IntStream.range(0, count).mapToObj(i -> "{\"filename\":\"a" + i + "\"}").toList()) + "]}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
