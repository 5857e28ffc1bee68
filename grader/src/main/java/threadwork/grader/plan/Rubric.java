package threadwork.grader.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import threadwork.grader.kit.Kit;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Kind;

/** The course as the check classes define it. */
public final class Rubric {

    private Rubric() {
    }

    /**
     * Every exercise, in the order of the course.
     *
     * @throws IllegalStateException if a check class breaks a rule of its own; the message names it
     */
    public static List<Exercise> ofThisKit() {
        return of(Kit.files("threadwork/checks"));
    }

    /** The ids of those some of whose checks explore schedules, whether or not those are run. */
    public static Set<String> explored() {
        return ofThisKit().stream().filter(exercise -> exercise.checks().stream().anyMatch(check -> check.kind() == Kind.SCHEDULE))
                .map(Exercise::id).collect(Collectors.toUnmodifiableSet());
    }

    static List<Exercise> of(Map<String, byte[]> classFiles) {
        Map<String, CheckClassReader> byPackage = new TreeMap<>();
        classFiles.forEach((path, bytes) -> {
            int slash = path.indexOf('/');
            if (slash > 0 && path.endsWith(".class")) {
                byPackage.computeIfAbsent(path.substring(0, slash), CheckClassReader::new).read(bytes);
            }
        });
        return byPackage.values().stream().map(CheckClassReader::exercise)
                .sorted(Comparator.comparingInt(Exercise::number)).toList();
    }
}
