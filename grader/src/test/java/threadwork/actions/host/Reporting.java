package threadwork.actions.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** When a report is posted, to which pull request, and into which comment. */
final class Reporting {

    private static final String ALL = "13 of 13 points";
    private static final String GRADE = "100 .github/workflows/grade.yml ";
    private static final String FOREIGN = "<!-- threadwork/score -->\nI have full marks";

    private final ForgedReports reports;

    Reporting(ForgedReports reports) {
        this.reports = reports;
    }

    List<Case> cases() {
        return List.of(
                new Case("a failing pull request", (scene, outcome) -> {
                    scene.write("exercises/src/main/java/threadwork/ex06race/HitCounter.java", Kit.wrong("CountPlusPlus"));
                    scene.push();
                    scene.grade();
                    outcome.earned(3);
                    outcome.posted("failure", "3 of 13 points");
                    assertTrue(outcome.commands().size() > 2 && outcome.commands().size() <= 10, () -> outcome.commands().toString());
                    assertTrue(outcome.commands().stream().allMatch(command -> command.properties().matches("file=exercises/.*/HitCounter\\.java,line=\\d+,.*")),
                            () -> outcome.commands().toString());
                    assertTrue(scene.runs().get(0).summary().startsWith("## Threadwork: 3 of 13 points"));
                }),
                new Case("a second push", (scene, outcome) -> {
                    canned(scene);
                    scene.write("exercises/src/main/java/threadwork/ex06race/notes.txt", "more");
                    scene.push();
                    scene.github().replace("artifacts", scene.github().list("artifacts").removeAll());
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.status("success", ALL);
                    assertEquals(1, scene.github().list("comments").size());
                    outcome.commentHas(scene.head());
                }),
                new Case("a push between grading and reporting", (scene, outcome) -> {
                    String graded = solved(scene);
                    again(scene);
                    scene.left(Zips.report(reports.on(graded)), graded);
                    outcome.nothingPosted();
                    // Nor is it judged, which post.sh alone would not say.
                    assertFalse(scene.github().calls().contains("/zip"), scene.github().calls());
                }),
                new Case("a push while the report is judged", (scene, outcome) -> {
                    solved(scene);
                    scene.meanwhile(() -> again(scene));
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.nothingPosted();
                }),
                new Case("a first-time contributor, before and after approval", (scene, outcome) -> {
                    solved(scene);
                    scene.report(GRADE + "action_required");
                    outcome.nothingPosted();
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.posted("success", ALL);
                }),
                new Case("a run that failed, and left a report all the same", (scene, outcome) -> {
                    solved(scene);
                    scene.github().keep("100", "report", Zips.report(reports.on(scene.head())));
                    scene.report(GRADE + "failure");
                    outcome.posted("error", "Not scored: the run that grades has failed, see its log.");
                }),
                new Case("a run that left nothing", (scene, outcome) -> {
                    solved(scene);
                    scene.report(GRADE + "success");
                    outcome.posted("error", "Not scored: the run that grades has left no report, or several.");
                }),
                new Case("an artifact of 20 MB", (scene, outcome) -> {
                    solved(scene);
                    byte[] noise = new byte[20_000_000];
                    new java.util.Random(1).nextBytes(noise);
                    scene.left(Zips.of(java.util.Map.of("report.json", noise)));
                    outcome.posted("error", "Not scored: the artifact of the run that grades is too large for a report.");
                    assertFalse(scene.github().calls().contains("/zip"), scene.github().calls());
                }),
                new Case("a run for a push", (scene, outcome) -> {
                    solved(scene);
                    scene.github().keep("100", "report", Zips.report(reports.on(scene.head())));
                    scene.report(GRADE + "success push");
                    outcome.nothingPosted();
                }),
                new Case("the same commit in another repository of its owner", (scene, outcome) -> {
                    solved(scene);
                    change(scene, pull -> pull.with("head").with("repo").put("full_name", "ada/other"));
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.nothingPosted();
                }),
                new Case("a pull request to another branch", (scene, outcome) -> {
                    solved(scene);
                    change(scene, pull -> pull.with("base").put("ref", "old"));
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.nothingPosted();
                }),
                new Case("a comment of somebody's that looks like ours", (scene, outcome) -> {
                    solved(scene);
                    ArrayNode comments = scene.github().list("comments");
                    comments.addObject().put("id", 1).put("body", FOREIGN).putObject("user").put("login", "ada");
                    scene.github().replace("comments", comments);
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.status("success", ALL);
                    assertEquals(2, scene.github().list("comments").size());
                    assertEquals(FOREIGN, scene.github().list("comments").get(0).path("body").asText());
                }));
    }

    private interface Change {
        void to(ObjectNode pull);
    }

    private static void change(Scene scene, Change change) throws IOException {
        ArrayNode pulls = scene.github().list("pulls");
        change.to((ObjectNode) pulls.get(0));
        scene.github().replace("pulls", pulls);
    }

    private void canned(Scene scene) throws IOException {
        solved(scene);
        scene.left(Zips.report(reports.on(scene.head())));
    }

    private static String solved(Scene scene) throws IOException {
        scene.solve();
        scene.push();
        return scene.head();
    }

    private static void again(Scene scene) throws IOException {
        scene.write("exercises/src/main/java/threadwork/ex06race/notes.txt", "more");
        scene.push();
    }
}
