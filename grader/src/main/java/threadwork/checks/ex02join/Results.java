package threadwork.checks.ex02join;

import java.util.List;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Watched;

/** Compares lists of results. */
final class Results {

    private Results() {
    }

    /** @throws Failure unless the student's list holds the expected numbers, in their order */
    static void same(List<Long> expected, List<Long> returned) {
        Failure.unless(returned != null, "inParallel returned null in place of a list.");
        Object[] seen = copy(returned);
        Failure.unless(seen.length == expected.size(),
                "For %d numbers, inParallel returned %d results.", expected.size(), seen.length);
        for (int place = 0; place < seen.length; place++) {
            long wanted = expected.get(place);
            Failure.unless(seen[place] instanceof Long value && value == wanted,
                    "Result %d of %d is %d, and inParallel returned %s there.",
                    place + 1, seen.length, wanted, shown(seen[place]));
        }
    }

    /** Watched, and once: a list of the student's own making may never answer, or otherwise each time it is asked. */
    private static Object[] copy(List<Long> returned) {
        try (var call = Watched.call(returned::toArray)) {
            return call.result();
        }
    }

    private static String shown(Object value) {
        return value == null || value instanceof Number && value.getClass().getName().startsWith("java.lang.")
                ? String.valueOf(value) : "something that is no number";
    }
}
