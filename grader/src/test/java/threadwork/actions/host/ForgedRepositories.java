package threadwork.actions.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pull requests that change more than exercises, or hold what is no plain file. */
final class ForgedRepositories {

    private static final String SOURCE = "exercises/src/main/java/threadwork/ex06race/HitCounter.java";
    private static final String OUTSIDE = "13 of 13 points; files outside the exercises are changed too";
    private static final String WORKFLOWS = "Not scored: this pull request changes .github, which makes the report.";

    private final ForgedReports reports;

    ForgedRepositories(ForgedReports reports) {
        this.reports = reports;
    }

    List<Case> cases() {
        return List.of(
                new Case("a launcher that forges", (scene, outcome) -> {
                    scene.write(SOURCE, Kit.wrong("CountPlusPlus"));
                    scene.write("threadwork", forger(scene));
                    scene.push();
                    scene.grade();
                    outcome.earned(3);
                    outcome.posted("failure", "3 of 13 points; files outside the exercises are changed too");
                    outcome.commentHas("threadwork");
                }),
                new Case("another grader, pom and .mvn", (scene, outcome) -> {
                    scene.solve();
                    scene.write("pom.xml", "<project/>");
                    scene.write(".mvn/extensions.xml", "<extensions/>");
                    scene.write("grader/src/main/java/threadwork/grader/model/Score.java", "class Score { }");
                    scene.push();
                    scene.grade();
                    assertFalse(scene.github().builtOther());
                    outcome.earned(13);
                    outcome.posted("pending", OUTSIDE);
                    outcome.commentHas(".mvn/extensions.xml\ngrader/src/main/java/threadwork/grader/model/Score.java\npom.xml\n");
                }),
                new Case("another script", (scene, outcome) -> {
                    scene.write(SOURCE, Kit.wrong("CountPlusPlus"));
                    scene.write(".github/scripts/grade.sh", forger(scene));
                    scene.push();
                    scene.grade();
                    outcome.earned(3);
                    outcome.posted("error", WORKFLOWS);
                }),
                new Case("another workflow, which forges and tries to post itself", (scene, outcome) -> {
                    scene.write(SOURCE, Kit.wrong("CountPlusPlus"));
                    scene.write(".github/workflows/grade.yml", forgingWorkflow(scene));
                    scene.push();
                    scene.grade();
                    outcome.earned(13);
                    assertTrue(outcome.log().contains("HTTP 403"), outcome::log);
                    outcome.posted("error", WORKFLOWS);
                }),
                new Case("a second workflow of the same name", (scene, outcome) -> {
                    scene.solve();
                    scene.write(".github/workflows/more.yml", forgingWorkflow(scene));
                    scene.push();
                    List<String> runs = scene.gradeOnly();
                    assertEquals(2, runs.size());
                    scene.report(runs.get(1));
                    outcome.nothingPosted();
                    scene.report(runs.get(0));
                    outcome.posted("error", WORKFLOWS);
                }),
                new Case("a script moved out of .github", (scene, outcome) -> {
                    scene.solve();
                    scene.fork().run("mv", ".github/scripts/sandbox.sh", "exercises/src/main/java/threadwork/sandbox.sh");
                    scene.push();
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.posted("error", WORKFLOWS);
                }),
                new Case("250 changed files", (scene, outcome) -> {
                    scene.solve();
                    for (int i = 0; i < 249; i++) {
                        scene.write("exercises/src/main/java/threadwork/ex06race/A" + i + ".txt", "");
                    }
                    scene.push();
                    scene.left(Zips.report(reports.on(scene.head())));
                    outcome.posted("error", "Not scored: this pull request changes 250 files or more.");
                }),
                new Case("a symbolic link", (scene, outcome) -> {
                    Path file = scene.fork().folder().resolve(SOURCE);
                    Files.delete(file);
                    Files.createSymbolicLink(file, Path.of("/etc/passwd"));
                    scene.push();
                    scene.grade();
                    outcome.earned(0);
                    outcome.posted("failure", "0 of 13 points");
                    assertFalse(outcome.artifact().toString().contains("root:"));
                }),
                new Case("a submodule", (scene, outcome) -> {
                    scene.solve();
                    scene.write(".gitmodules", "[submodule \"more\"]\n\tpath = exercises/src/main/java/threadwork/more\n\turl = file:///etc\n");
                    scene.fork().run("update-index", "--add", "--cacheinfo", "160000," + scene.fork().run("rev-parse", "HEAD") + ",exercises/src/main/java/threadwork/more");
                    Files.createDirectories(scene.fork().folder().resolve("exercises/src/main/java/threadwork/more"));
                    scene.fork().run("add", ".gitmodules", SOURCE);
                    scene.pushStaged();
                    scene.grade();
                    outcome.earned(13);
                    outcome.posted("pending", OUTSIDE);
                }),
                new Case("classes in the place of the test framework's and ours", (scene, outcome) -> {
                    scene.write(SOURCE, Kit.wrong("CountPlusPlus"));
                    scene.write("exercises/src/main/java/org/junit/jupiter/api/Assertions.java", "package org.junit.jupiter.api; public class Assertions { }");
                    scene.write("exercises/src/main/java/threadwork/checks/ex06race/RaceSchedules.java", "package threadwork.checks.ex06race; class RaceSchedules { }");
                    scene.push();
                    scene.grade();
                    outcome.earned(3);
                    outcome.posted("failure", "3 of 13 points; files outside the exercises are changed too");
                }));
    }

    /** A program that writes full marks to wherever --json, or the third argument, says. */
    private String forger(Scene scene) throws IOException {
        return "#!/usr/bin/env bash\nout=$3\nwhile (($#)); do [[ $1 == --json ]] && out=$(dirname \"$2\"); shift; done\nmkdir -p \"$out\"\n"
                + "cat > \"$out/report.json\" << 'END'\n" + reports.on("0123456789") + "END\ntouch \"$out/summary.md\" \"$out/annotations\"\n";
    }

    private String forgingWorkflow(Scene scene) throws IOException {
        return """
                name: Grade
                on: {pull_request: {}}
                permissions: {statuses: write, pull-requests: write}
                jobs:
                  forge:
                    runs-on: ubuntu-24.04
                    permissions: {statuses: write, pull-requests: write}
                    steps:
                      - run: |
                          gh api --method POST "repos/$GITHUB_REPOSITORY/statuses/$HEAD_SHA" -f context=threadwork/score -f state=success || true
                          mkdir -p "$RUNNER_TEMP/report"
                          base64 -d <<< "$REPORT" | sed "s/COMMIT/${HEAD_SHA:0:10}/" > "$RUNNER_TEMP/report/report.json"
                        env:
                          GH_TOKEN: ${{ github.token }}
                          HEAD_SHA: ${{ github.event.pull_request.head.sha }}
                          REPORT: %s
                      - uses: actions/upload-artifact@v4
                        with: {name: report, path: "${{ runner.temp }}/report/report.json"}
                """.formatted(java.util.Base64.getEncoder().encodeToString(reports.on("COMMIT0000").replace("COMMIT0000", "COMMIT")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
