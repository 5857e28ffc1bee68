package threadwork.grader.calibration.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import threadwork.grader.model.Exercise;

/**
 * The honest part of an attack's submission.
 *
 * @param exercise the one that it solves
 * @param solution the folder of its files
 */
record Companion(Exercise exercise, Path solution) {

    /** Quick ones. */
    private static final List<String> USUAL = List.of("ex01start", "ex02join");

    static Companion of(String attacked, Path home, Map<String, Exercise> exercises) {
        String id = USUAL.stream().filter(one -> !one.equals(attacked)).findFirst().orElseThrow();
        return new Companion(exercises.get(id), home.resolve("solutions/src/main/java/threadwork").resolve(id));
    }

    /** Puts its files beside those of the attack, unless that has no such place. */
    void joins(Path submission) throws IOException {
        try (Stream<Path> walk = Files.walk(submission)) {
            List<Path> roots = walk.filter(path -> path.endsWith("threadwork") && Files.isDirectory(path)).toList();
            if (roots.size() == 1) {
                Trees.copy(solution, roots.get(0).resolve(exercise.id()));
            }
        }
    }
}
