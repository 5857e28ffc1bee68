package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.calibration.Cases;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;

/**
 * The calibration set once, by the command itself and from its jar, as everybody runs it: every stub, solution, right and wrong
 * submission. {@code threadwork calibrate --repeat} runs it many times.
 */
class CalibrationIT {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static JsonNode calibration;
    private static int exit;

    @BeforeAll
    static void calibrate() throws IOException, InterruptedException {
        System.out.println("Calibrating; how far it is: grader/target/calibration.txt");
        Path json = TARGET.resolve("calibration.json");
        Process command = new ProcessBuilder(JavaCommand.likeThisOne().java().toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dthreadwork.home=" + HOME, "-jar", TARGET.resolve("threadwork.jar").toString(),
                "calibrate", "--seed", "1", "--jobs", "2", "--json", json.toString())
                .redirectErrorStream(true).redirectOutput(TARGET.resolve("calibration.txt").toFile()).start();
        exit = command.waitFor();
        assertTrue(exit == 0 || exit == 1, "exit code " + exit + "; see target/calibration.txt");
        calibration = new ObjectMapper().readTree(json.toFile());
    }

    @TestFactory
    Stream<DynamicContainer> every_verdict_is_the_right_one() {
        Map<String, List<JsonNode>> byExercise = cases().collect(Collectors.groupingBy(
                one -> one.get("id").asText().split("/")[0], TreeMap::new, Collectors.toList()));
        return byExercise.entrySet().stream().map(exercise -> DynamicContainer.dynamicContainer(exercise.getKey(), exercise.getValue().stream()
                .map(one -> DynamicTest.dynamicTest(one.get("id").asText(), () -> assertEquals(0, one.get("problems").size(), one.get("problems")::toPrettyString)))));
    }

    @Test
    void every_submission_there_is_was_run() throws IOException {
        Cases all = new Cases(HOME, Stubs.ofThisKit());
        Stream.Builder<String> ids = Stream.builder();
        for (Exercise exercise : Rubric.ofThisKit()) {
            all.of(exercise.id()).forEach(one -> ids.add(one.id()));
        }
        assertEquals(ids.build().sorted().toList(), cases().map(one -> one.get("id").asText()).sorted().toList());
    }

    @Test
    void the_exit_code_says_what_the_cases_say() {
        assertEquals(cases().allMatch(one -> one.get("misjudged").asInt() == 0) ? 0 : 1, exit);
    }

    private static Stream<JsonNode> cases() {
        return Stream.iterate(0, i -> i < calibration.get("cases").size(), i -> i + 1).map(calibration.get("cases")::get);
    }
}
