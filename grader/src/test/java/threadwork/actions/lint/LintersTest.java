package threadwork.actions.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import threadwork.actions.lint.Workflow.Step;

/** What other people's linters say of the workflows and scripts, and that they would say something. */
class LintersTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final String WORKFLOW = """
            name: Sample
            on: push
            permissions: {}
            jobs:
              greet:
                runs-on: ubuntu-24.04
                permissions: {}
                steps:
                  - id: greeting
                    run: echo "$WHO"
                    env:
                      WHO: ${{ github.actor }}
            """;

    @TempDir
    Path folder;

    @Test
    void actionlint_and_the_parser_of_github_have_nothing_against_the_workflows() throws IOException {
        assertEquals(List.of(), Linter.ofWorkflows().complaints(HOME, files(".github/workflows")));
    }

    /** A workflow, and how each line begins that is said of it. */
    private record Sample(String file, String text, String... said) {
    }

    /** The first is as it should be; each of the others differs from it by a word. */
    private static final List<Sample> SAMPLES = List.of(
            new Sample("good.yml", WORKFLOW),
            new Sample("value.yml", WORKFLOW.replace("github.actor", "github.acter"),
                    "actionlint: value.yml:12:20: property \"acter\" is not defined"),
            new Sample("id.yml", WORKFLOW.replace("id: greeting", "id: __greeting"),
                    "workflow-parser: id.yml:9:13: The identifier '__greeting' is invalid."),
            new Sample("key.yml", WORKFLOW.replace("steps:", "stops:"),
                    "actionlint: key.yml:5:3: \"steps\" section is missing in job \"greet\"",
                    "actionlint: key.yml:8:5: unexpected key \"stops\" for \"job\" section.",
                    "workflow-parser: key.yml:8:5: Unexpected value 'stops'"));

    @TestFactory
    Stream<DynamicTest> each_of_them_sees_what_the_other_may_not() throws IOException {
        for (Sample sample : SAMPLES) {
            Files.writeString(folder.resolve(sample.file()), sample.text());
        }
        List<String> said = Linter.ofWorkflows().complaints(folder, SAMPLES.stream().map(Sample::file).toList());
        return SAMPLES.stream().map(sample -> DynamicTest.dynamicTest(sample.file(), () -> {
            List<String> lines = said.stream().filter(line -> line.contains(" " + sample.file() + ":")).toList();
            assertEquals(sample.said().length, lines.size(), lines::toString);
            for (int i = 0; i < lines.size(); i++) {
                assertTrue(lines.get(i).startsWith(sample.said()[i]), lines.get(i));
            }
        }));
    }

    @Test
    void shellcheck_has_nothing_against_the_scripts() throws IOException {
        List<String> scripts = new ArrayList<>(List.of("threadwork", ".ci/run"));
        scripts.addAll(files(".github/scripts").stream().filter(file -> !file.endsWith(".jq")).toList());
        assertEquals(List.of(), Linter.ofScripts().complaints(HOME, scripts));
    }

    @Test
    void shellcheck_has_nothing_against_the_scripts_inside_of_workflows() throws IOException {
        Linter linter = Linter.ofScripts();
        List<String> written = new ArrayList<>();
        for (Workflow workflow : Workflow.of(HOME)) {
            for (Step step : workflow.steps().stream().filter(step -> !step.run().isEmpty()).toList()) {
                String name = workflow.file() + " " + step.where();
                Files.writeString(folder.resolve(name), "#!/usr/bin/env bash\n" + step.run());
                written.add(name);
            }
        }
        assertFalse(written.isEmpty());
        assertEquals(List.of(), linter.complaints(folder, written));
    }

    @Test
    void shellcheck_sees_a_variable_that_falls_apart() throws IOException {
        Files.writeString(folder.resolve("bad"), "#!/bin/sh\nrm $1\n");
        Files.writeString(folder.resolve("good"), "#!/bin/sh\nrm \"$1\"\n");
        assertEquals(List.of("bad:2:4: note: Double quote to prevent globbing and word splitting. [SC2086]"),
                Linter.ofScripts().complaints(folder, List.of("good", "bad")));
    }

    /** Whoever installs the linters has a registry of their own. */
    @Test
    void what_is_installed_is_fixed_and_where_it_comes_from_is_not() throws IOException {
        String lock = Files.readString(HOME.resolve(".github/lint/package-lock.json"));
        assertFalse(lock.contains("\"resolved\""));
        assertTrue(lock.contains("\"integrity\": \"sha512-"));
    }

    private static List<String> files(String below) throws IOException {
        if (Files.notExists(HOME.resolve(below))) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(HOME.resolve(below))) {
            return walk.filter(Files::isRegularFile).map(file -> HOME.relativize(file).toString()).sorted().toList();
        }
    }
}
