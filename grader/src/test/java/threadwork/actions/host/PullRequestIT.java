package threadwork.actions.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Pull requests, honest and not, from their push to what stands beneath them; then each defence is removed, and a case must fail. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PullRequestIT {

    @TempDir
    static Path folder;

    private static final List<String> TABLE = new ArrayList<>();
    private static Kit kit;
    private static Scene honest;
    private static Map<String, Case> cases;
    private static String times;

    @BeforeAll
    static void gradeOneHonestly() throws IOException {
        kit = new Kit(Files.createDirectory(folder.resolve("kit")), Map.of());
        honest = scene("honest", kit);
        honest.solve();
        honest.push();
        long start = System.nanoTime();
        List<String> runs = honest.gradeOnly();
        long graded = System.nanoTime();
        honest.report(runs.get(0));
        times = String.format("from clone to artifact %.1f s, from there to status %.1f s", (graded - start) / 1e9, (System.nanoTime() - graded) / 1e9);
        Outcome outcome = new Outcome(honest);
        outcome.earned(13);
        ForgedReports reports = new ForgedReports(new String(Zips.files(Files.readAllBytes(honest.github().folder().resolve("artifact-1.zip")))
                .get("report.json"), java.nio.charset.StandardCharsets.UTF_8).replace(honest.head().substring(0, 10), "COMMIT"));
        cases = new LinkedHashMap<>();
        Stream.of(new Reporting(reports).cases(), new ForgedRepositories(reports).cases(), ForgedOutput.cases(), reports.cases())
                .flatMap(List::stream).forEach(one -> cases.put(one.name(), one));
    }

    @AfterAll
    static void print() throws IOException {
        System.out.println(times);
        TABLE.forEach(System.out::println);
        honest.remove();
    }

    @Test
    @Order(1)
    void an_honest_pull_request_has_its_summary_its_comment_and_its_status() throws IOException {
        Outcome outcome = new Outcome(honest);
        outcome.posted("success", "13 of 13 points");
        assertEquals(List.of(), outcome.commands());
        assertTrue(honest.runs().get(0).summary().startsWith("## Threadwork: 13 of 13 points"), honest.runs().get(0).summary());
        assertTrue(outcome.page().contains("<title>") && outcome.page().contains("13 of 13"), outcome.page());
        TABLE.add(row("honest", outcome.row()));
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> pull_requests() {
        return cases.values().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> {
            Scene scene = scene(one.name(), kit);
            Outcome outcome = new Outcome(scene);
            one.play().play(scene, outcome);
            TABLE.add(row(one.name(), outcome.row()));
            scene.remove();
        }));
    }

    @TestFactory
    @Order(3)
    Stream<DynamicTest> without_a_defence_its_case_fails() {
        return Stream.of(Defence.all()).map(defence -> DynamicTest.dynamicTest(defence.name(), () -> {
            Path place = Files.createDirectory(folder.resolve("without-" + defence.name().replace(' ', '-').replace(',', '-')));
            Kit without = new Kit(place, new TreeMap<>(Map.of(defence.file(), new String[] {defence.line(), defence.other()})));
            Scene scene = scene("without", without);
            boolean seen = fails(cases.get(defence.shown()), scene);
            TABLE.add(row("without: " + defence.name(), (seen ? "fails: " + defence.shown() : "NO CASE FAILS")));
            scene.remove();
            assertTrue(seen, "No case fails without it");
        }));
    }

    private static boolean fails(Case one, Scene scene) throws IOException {
        try {
            one.play().play(scene, new Outcome(scene));
            return false;
        } catch (AssertionError seen) {
            return true;
        }
    }

    private static Scene scene(String name, Kit kit) throws IOException {
        return new Scene(Files.createTempDirectory(folder, name.replaceAll("[^a-z]", "").substring(0, Math.min(8, name.length() / 2))), kit);
    }

    private static String row(String name, String outcome) {
        return String.format("| %-62s | %s |", name, outcome);
    }
}
