package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.calibration.Calibration;
import threadwork.grader.calibration.Case;
import threadwork.grader.calibration.Cases;
import threadwork.grader.calibration.Tally;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;

/** The calibration set once: every stub, solution, right and wrong submission. {@code threadwork calibrate} runs it many times. */
class CalibrationTest {

    private static final Stubs STUBS = Stubs.ofThisKit();
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static Grader grader;

    @BeforeAll
    static void start() throws IOException {
        grader = new Grader(STUBS, new WarmStart(null, CompilerMain.class, ChecksMain.class), 1);
    }

    @AfterAll
    static void stop() {
        grader.close();
    }

    @TestFactory
    Stream<DynamicContainer> every_verdict_is_the_right_one() {
        return Rubric.ofThisKit().stream().map(exercise -> DynamicContainer.dynamicContainer(exercise.id(), tests(exercise)));
    }

    private static Stream<DynamicTest> tests(Exercise exercise) {
        try {
            return new Cases(HOME, STUBS).of(exercise.id()).stream()
                    .map(one -> DynamicTest.dynamicTest(one.id(), () -> judge(exercise, one)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void judge(Exercise exercise, Case one) throws IOException {
        List<Tally> tallies = new Calibration(grader, 1, 1).run(exercise, List.of(one), 1, tally -> { });
        assertEquals(List.of(), tallies.get(0).problems());
    }
}
