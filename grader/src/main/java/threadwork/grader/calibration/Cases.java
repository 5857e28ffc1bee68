package threadwork.grader.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.SourceFile;

/** Finds the cases of an exercise in a clone of the kit. */
public final class Cases {

    private static final Pattern CAUGHT_BY = Pattern.compile("// caught by: (?<check>\\w+) — .+");

    private final Path home;
    private final Stubs stubs;

    /** @param home the clone's root */
    public Cases(Path home, Stubs stubs) {
        this.home = home;
        this.stubs = stubs;
    }

    /**
     * The stub, the stub filled with next to nothing, the solution, then the right and the wrong submissions by name.
     *
     * @throws IllegalStateException if a wrong one does not say in its first line which check must catch it
     */
    public List<Case> of(String exercise) throws IOException {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(exercise, Case.Expected.STUB, "", List.of(), Optional.empty()));
        for (Hollow hollow : Hollow.values()) {
            cases.add(new Case(exercise, Case.Expected.HOLLOW, hollow.name().toLowerCase(Locale.ROOT), filled(hollow, exercise), Optional.empty()));
        }
        Path solution = home.resolve("solutions/src/main/java/threadwork").resolve(exercise);
        cases.add(read(exercise, Case.Expected.SOLUTION, "", solution));
        Path calibration = home.resolve("grader/src/calibration").resolve(exercise);
        cases.addAll(all(exercise, Case.Expected.RIGHT, calibration.resolve("right")));
        cases.addAll(all(exercise, Case.Expected.WRONG, calibration.resolve("wrong")));
        return cases;
    }

    private List<SourceFile> filled(Hollow hollow, String exercise) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile stub : stubs.files().get(exercise)) {
            if (stubs.isTheStudents(exercise, stub.path())) {
                files.add(hollow.of(stub));
            }
        }
        return files;
    }

    private List<Case> all(String exercise, Case.Expected expected, Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path submission : children(folder)) {
            cases.add(read(exercise, expected, submission.getFileName().toString(), submission));
        }
        return cases;
    }

    private Case read(String exercise, Case.Expected expected, String name, Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path file : children(folder)) {
            String path = "threadwork/" + exercise + "/" + file.getFileName();
            if (!stubs.isTheStudents(exercise, path)) {
                throw new IllegalStateException(home.relativize(file) + " is not a file that a student writes");
            }
            files.add(new SourceFile(path, Files.readString(file)));
        }
        Optional<String> caughtBy = files.stream().flatMap(file -> file.text().lines().limit(1)).map(CAUGHT_BY::matcher)
                .filter(Matcher::matches).map(line -> line.group("check")).findFirst();
        if (expected == Case.Expected.WRONG && caughtBy.isEmpty()) {
            throw new IllegalStateException(home.relativize(folder) + " does not begin with '// caught by: <check> — why'");
        }
        return new Case(exercise, expected, name, files, caughtBy);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }
}
