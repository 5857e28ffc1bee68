package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.calibration.hostile.Attacks;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;

/** Every attack once, by the command itself and from its jar, with a temporary folder of its own that must be empty afterwards. */
class HostileIT {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static JsonNode report;
    private static Path temporary;
    private static int exit;

    @BeforeAll
    static void attack() throws IOException, InterruptedException {
        System.out.println("Attacking; how far it is: grader/target/hostile.txt");
        temporary = Files.createTempDirectory(TARGET, "hostile-");
        Path json = TARGET.resolve("hostile.json");
        Process command = new ProcessBuilder(JavaCommand.likeThisOne().java().toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary, "-Dthreadwork.home=" + HOME,
                "-jar", TARGET.resolve("threadwork.jar").toString(), "calibrate", "--hostile", "--seed", "1", "--jobs", "2", "--json", json.toString())
                .redirectErrorStream(true).redirectOutput(TARGET.resolve("hostile.txt").toFile()).start();
        exit = command.waitFor();
        assertTrue(exit == 0 || exit == 1, "exit code " + exit + "; see target/hostile.txt");
        report = new ObjectMapper().readTree(json.toFile());
    }

    @TestFactory
    Stream<DynamicTest> every_attack_gets_what_it_must_get() {
        return each(report.get("attacks")).stream().map(one -> DynamicTest.dynamicTest(one.get("name").asText(),
                () -> {
                    assumeFalse(one.get("open").asBoolean(), () -> "known, and still open: " + one.get("got").asText());
                    assertEquals(0, one.get("problems").size(), one::toPrettyString);
                }));
    }

    @Test
    void every_attack_there_is_was_made() throws IOException {
        Map<String, Exercise> exercises = Rubric.ofThisKit().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        assertEquals(new Attacks(HOME, exercises).names(), each(report.get("attacks")).stream().map(one -> one.get("name").asText()).toList());
    }

    @Test
    void no_point_is_forged_and_the_grader_never_fails() {
        assertEquals(0, report.get("forgedPoints").asInt());
        assertEquals(0, report.get("graderFailures").asInt());
    }

    @Test
    void nothing_is_left_running() {
        assertEquals(List.of(), each(report.get("leftRunning")).stream().map(JsonNode::asText).toList());
    }

    @Test
    void no_file_is_left() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void the_exit_code_says_what_the_attacks_say() {
        boolean clean = each(report.get("attacks")).stream().allMatch(one -> one.get("problems").isEmpty() || one.get("open").asBoolean()) && report.get("leftRunning").isEmpty();
        assertEquals(clean ? 0 : 1, exit);
    }

    private static List<JsonNode> each(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }
}
