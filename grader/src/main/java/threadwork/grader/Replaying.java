package threadwork.grader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;
import threadwork.grader.run.Profile;

/** What has to run so that a check meets what it met the first time. */
public final class Replaying {

    private Replaying() {
    }

    /**
     * The exercise with that check as its last, after those that it requires and those that ran in the same JVM before it:
     * what they left in a static field is part of what it met.
     */
    public static Exercise upTo(Check wanted, Exercise exercise) {
        Set<String> needed = required(wanted, exercise.checks());
        List<Check> before = exercise.checks().subList(0, exercise.checks().indexOf(wanted)).stream()
                .filter(check -> needed.contains(check.name()) || sharesTheJvm(check, wanted)).toList();
        // One of those in the same JVM may build on a check of another kind, which then is needed too.
        Set<String> theirs = new HashSet<>(needed);
        before.forEach(check -> theirs.addAll(required(check, exercise.checks())));
        List<Check> plan = exercise.checks().stream().filter(check -> check.equals(wanted) || before.contains(check) || theirs.contains(check.name())).toList();
        return new Exercise(exercise.id(), exercise.number(), exercise.title(), exercise.concept(), plan);
    }

    private static boolean sharesTheJvm(Check one, Check other) {
        return Profile.of(one.kind()) == Profile.of(other.kind());
    }

    /** The names of all checks that must have passed, by way of others too. */
    private static Set<String> required(Check check, List<Check> all) {
        Set<String> names = new HashSet<>(check.requires());
        check.requires().forEach(name -> all.stream().filter(other -> other.name().equals(name))
                .forEach(other -> names.addAll(required(other, all))));
        return names;
    }
}
