package threadwork.grader.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Kind;

/** The exercises that a user means. */
record Course(List<Exercise> exercises) {

    /**
     * Those named; all if none is.
     *
     * @param names ids, beginnings of ids, or numbers: {@code ex06race}, {@code ex06}, {@code 6}
     */
    List<Exercise> chosen(List<String> names) {
        List<Exercise> wanted = names.stream().map(this::named).toList();
        return names.isEmpty() ? exercises : exercises.stream().filter(wanted::contains).toList();
    }

    private Exercise named(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        List<Exercise> found = exercises.stream()
                .filter(e -> e.id().startsWith(id) || String.valueOf(e.number()).equals(id)).toList();
        if (found.size() != 1) {
            throw new UsageError((found.isEmpty() ? "There is no exercise '" : "Several exercises begin with '") + name + "'.",
                    "Exercises: " + exercises.stream().map(Exercise::id).collect(Collectors.joining(", ")) + ".");
        }
        return found.get(0);
    }

    /** The same exercises without the checks that take long, schedules and stress, and without those that build on one of them. */
    static List<Exercise> quick(List<Exercise> exercises) {
        return exercises.stream().map(e -> new Exercise(e.id(), e.number(), e.title(), e.concept(), quickChecks(e.checks()))).toList();
    }

    private static List<Check> quickChecks(List<Check> checks) {
        List<Check> quick = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Check check : checks) {
            boolean takesLong = check.kind() == Kind.SCHEDULE || check.kind() == Kind.STRESS;
            if (!takesLong && names.containsAll(check.requires())) {
                quick.add(check);
                names.add(check.name());
            }
        }
        return quick;
    }
}
