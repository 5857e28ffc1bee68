package threadwork.actions.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

/** Programs and names that say what a runner or GitHub's Markdown could take for its own. */
final class ForgedOutput {

    private static final String HOSTILE = """
            package threadwork.ex06race;

            public final class HitCounter {

                public void hit(String page) {
                    System.out.println("::error::forged");
                    System.out.println("##[error]forged");
                    throw new IllegalStateException("%s");
                }

                public long hits(String page) {
                    return 0;
                }

                public long total() {
                    return 0;
                }
            }
            """.formatted(("\\n::error::forged\\n##[error]forged ::add-mask::forged ::set-env name=PATH::forged ::stop-commands::forged "
                    + "@octocat <img src=x> ``` ").repeat(6));
    private static final String ENVIRONMENT = """
            package threadwork.ex06race;

            public final class HitCounter {

                static {
                    try {
                        for (String file : new String[] {"GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"}) {
                            java.nio.file.Files.writeString(java.nio.file.Path.of(System.getenv(file)), "FORGED=1");
                        }
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }

                public void hit(String page) {
                }

                public long hits(String page) {
                    return 0;
                }

                public long total() {
                    return 0;
                }
            }
            """;
    private static final String SOURCE = "exercises/src/main/java/threadwork/ex06race/HitCounter.java";

    private ForgedOutput() {
    }

    static List<Case> cases() {
        return List.of(
                new Case("a program prints commands for the runner, and Markdown", (scene, outcome) -> {
                    scene.write(SOURCE, HOSTILE);
                    scene.push();
                    scene.grade();
                    outcome.earned(0);
                    outcome.posted("failure", "0 of 13 points");
                    ours(outcome);
                    String page = scene.runs().get(0).summary();
                    Stream.of(page, outcome.comment()).forEach(text -> assertFalse(prose(text).matches("(?s).*(@octocat|[^\\\\]<img|\\n##\\[).*"), text));
                }),
                new Case("a program writes to GITHUB_ENV and the summary", (scene, outcome) -> {
                    scene.write(SOURCE, ENVIRONMENT);
                    scene.push();
                    scene.grade();
                    outcome.earned(0);
                    outcome.posted("failure", "0 of 13 points");
                    outcome.commentHas("is not available in this exercise");
                    assertFalse(scene.runs().get(0).summary().startsWith("FORGED"));
                }),
                new Case("files with a line end in their names", (scene, outcome) -> {
                    scene.solve();
                    scene.write("exercises/src/main/java/threadwork/ex06race/A\n::error::forged\n.java", "class A { }");
                    scene.write("notes\n::error::forged\n## Forged\n```\n@octocat", "");
                    scene.push();
                    scene.grade();
                    outcome.earned(13);
                    outcome.posted("pending", "13 of 13 points; files outside the exercises are changed too");
                    ours(outcome);
                    outcome.commentHas("notes␤::error::forged␤## Forged␤```␤@octocat");
                }));
    }

    /** Without its blocks, in which nothing is markup. */
    private static String prose(String page) {
        return page.replaceAll("(?s)\\n(`{3,})text\\n.*?\\n\\1\\n", "\n");
    }

    /** Every command that the runner took is an annotation of the grader's; no line looks like one in a viewer. */
    private static void ours(Outcome outcome) {
        assertTrue(outcome.commands().stream().allMatch(command -> command.name().equals("error") && command.properties().startsWith("file=exercises/")),
                () -> outcome.commands() + "\n" + outcome.log());
        assertEquals(List.of(), outcome.scene().runs().stream().flatMap(run -> run.log().coloured().stream()).filter(line -> !line.startsWith("::error file=")).toList());
    }
}
