package threadwork.actions.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A good report, as a run leaves it, and what forgers make of it. */
final class ForgedReports {

    private static final String ERROR = "Not scored: the report is not one of ours: ";
    private static final String NOT_OURS = ERROR + "it differs at ";
    private final String good;

    /** @param good the report of the run that solved the exercise, with COMMIT for the first digits of its commit */
    ForgedReports(String good) {
        this.good = good;
    }

    /** As it would be for this commit. */
    String on(String commit) {
        return good.replace("COMMIT", commit.substring(0, 10));
    }

    private Case forged(String name, String old, String other, String description) {
        return new Case("a forged report: " + name, (scene, outcome) -> {
            scene.solve();
            scene.push();
            String report = on(scene.head());
            if (!report.contains(old)) {
                throw new IOException("the report does not hold " + old + ": " + report);
            }
            scene.left(Zips.report(report.replace(old, other)));
            outcome.posted("error", description);
        });
    }

    private Case artifact(String name, Map<String, byte[]> files, String description) {
        return new Case("a forged artifact: " + name, (scene, outcome) -> {
            scene.solve();
            scene.push();
            scene.left(Zips.of(files));
            outcome.posted("error", description);
        });
    }

    List<Case> cases() {
        byte[] report = good.getBytes(StandardCharsets.UTF_8);
        return List.of(
                new Case("a forged report: of another commit", (scene, outcome) -> {
                    scene.solve();
                    scene.push();
                    scene.left(Zips.report(on("0123456789")));
                    outcome.posted("error", "Not scored: the report is on another commit.");
                }),
                new Case("a forged report: of other files", (scene, outcome) -> {
                    scene.write("exercises/src/main/java/threadwork/ex06race/HitCounter.java", Kit.wrong("CountPlusPlus"));
                    scene.push();
                    scene.left(Zips.report(on(scene.head())));
                    outcome.posted("error", "Not scored: the report is on another commit.");
                }),
                forged("too many points", "\"earned\" : 13", "\"earned\" : 99", NOT_OURS + "/score/earned."),
                forged("a check of more points", "\"earned\" : 2,\n            \"possible\" : 2", "\"earned\" : 3,\n            \"possible\" : 3",
                        NOT_OURS + "/exercises/0/checks/1/points/earned."),
                forged("of another plan", "ex06race/no_hit_is_lost_among_threads", "ex06race/all_is_well", NOT_OURS + "/exercises/0/checks/2/id."),
                forged("another schema", "report/v1", "report/v2", NOT_OURS + "/schema."),
                forged("an unknown verdict", "\"PASSED\"", "\"GREAT\"", ERROR + "it has no verdict on ex06race/hits_and_total_follow_every_hit."),
                forged("a time that is out of range", "\"seconds\" : ", "\"seconds\" : -1", ERROR + "its time for ex06race/hits_and_total_follow_every_hit is out of range."),
                artifact("20 MB in a small zip", Map.of("report.json", new byte[20_000_000]), "Not scored: the report in the artifact is too large."),
                artifact("no JSON", Map.of("report.json", "{".getBytes(StandardCharsets.UTF_8)), ERROR + "it is not JSON, or not plain enough."),
                artifact("another name", Map.of("../report.json", report), "Not scored: the artifact is no zip with a report in it."),
                artifact("more than a report", Map.of("report.json", report, "z.sh", report), "Not scored: the artifact holds more than a report."));
    }
}
