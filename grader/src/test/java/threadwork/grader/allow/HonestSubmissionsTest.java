package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import threadwork.grader.calibration.Case;
import threadwork.grader.calibration.Cases;
import threadwork.grader.kit.Stubs;

/** Whatever the course itself has of submissions, right or wrong, is let through. */
class HonestSubmissionsTest {

    private static final Stubs STUBS = Stubs.ofThisKit();

    /** Wrong ones whose very mistake is to do what no submission may: end the program, or run another in this JVM. */
    private static final Set<String> REFUSED = Set.of("ex04daemon/wrong/ExitsTheJvm", "ex04daemon/wrong/HaltsTheJvm",
            "ex15process/wrong/InTheSameMemory");

    @Test
    void stubs_solutions_and_calibration_submissions_are_let_through() throws IOException {
        Set<String> refused = new TreeSet<>();
        Cases cases = new Cases(Path.of("..").toAbsolutePath().normalize(), STUBS);
        try (Submitted submitted = new Submitted()) {
            for (String exercise : STUBS.files().keySet()) {
                for (Case one : cases.of(exercise)) {
                    List<Refusal> refusals = submitted.refusals(exercise, one.files());
                    if (!refusals.isEmpty()) {
                        refused.add(one.id());
                        assertTrue(REFUSED.contains(one.id()), () -> one.id() + " is refused: " + refusals);
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(REFUSED), refused);
    }
}
