package threadwork.grader.calibration.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;

/** Finds the attacks: folders that are handed in as they are, and those that no folder can hold. */
public final class Attacks {

    private static final String COMMENT = "// ";
    private static final List<String> BEGINNINGS = List.of(COMMENT + "attack ", COMMENT + "open attack ");

    private final Path folder;
    private final Map<String, Exercise> exercises;

    /**
     * @param home      the root of a clone of the kit
     * @param exercises all there are, by id
     */
    public Attacks(Path home, Map<String, Exercise> exercises) {
        this.folder = home.resolve("grader/src/calibration/hostile");
        this.exercises = exercises;
    }

    /** Their names, in their order. */
    public List<String> names() throws IOException {
        return all().stream().map(Attack::name).toList();
    }

    /**
     * By name.
     *
     * @throws IllegalArgumentException if one does not say what must come of it, or names a check that is not there
     */
    List<Attack> all() throws IOException {
        List<Attack> attacks = new ArrayList<>(OddTrees.all());
        attacks.addAll(OddArchives.all());
        try (Stream<Path> list = Files.list(folder)) {
            for (Path one : list.sorted().toList()) {
                attacks.add(read(one));
            }
        }
        attacks.forEach(this::namesChecks);
        attacks.sort(Comparator.comparing(Attack::name));
        return attacks;
    }

    private Attack read(Path submission) throws IOException {
        String name = submission.getFileName().toString();
        try (Stream<Path> walk = Files.walk(submission)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String first = firstLine(file);
                if (BEGINNINGS.stream().anyMatch(first::startsWith)) {
                    String exercise = file.getParent().getFileName().toString();
                    return Attack.of(name, first.substring(COMMENT.length()), exercise, into -> Trees.copy(submission, into));
                }
            }
        }
        throw new IllegalArgumentException(name + ": no file begins with '" + BEGINNINGS.get(0) + "'");
    }

    private static String firstLine(Path file) throws IOException {
        try (Stream<String> lines = file.toString().endsWith(".java") ? Files.lines(file) : Stream.empty()) {
            return lines.findFirst().orElse("");
        }
    }

    private void namesChecks(Attack attack) {
        Exercise exercise = exercises.get(attack.exercise());
        if (exercise == null) {
            throw new IllegalArgumentException(attack.name() + " is about no exercise: " + attack.exercise());
        }
        List<String> checks = exercise.checks().stream().map(Check::name).toList();
        if (attack.must().verdict() == Must.Verdict.NO_POINTS && !checks.containsAll(attack.must().names())) {
            throw new IllegalArgumentException(attack.name() + " names a check that " + exercise.id() + " does not have: " + attack.must());
        }
    }
}
