package threadwork.grader.stress;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.util.Counter;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Outcomes.Verdict;
import threadwork.grader.probe.Failure;

/** What was seen, how often, and what it means. One forbidden outcome decides; counts never do. */
final class Outcomes {

    private final List<Outcome> cases;
    private final Map<String, Long> counts = new TreeMap<>();
    private long samples;

    Outcomes(List<Outcome> cases) {
        this.cases = cases;
    }

    void add(Counter<Object> slice) {
        for (Object result : slice.elementSet()) {
            counts.merge(String.valueOf(result), slice.count(result), Long::sum);
        }
        samples += slice.totalCount();
    }

    boolean hasForbidden() {
        return worst().isPresent();
    }

    /**
     * @throws Failure if a forbidden outcome was seen, with the table of all of them as its evidence
     * @throws IllegalStateException if nothing was sampled at all: a fault of ours
     */
    void judge() {
        if (samples == 0) {
            throw new IllegalStateException("The stress check took no samples.");
        }
        worst().ifPresent(seen -> {
            throw Failure.of("Outcome %s seen %s in %,d runs: %s", seen, times(counts.get(seen)), samples, meaning(seen))
                    .with(new Evidence("outcomes", table(), values()));
        });
    }

    private Optional<String> worst() {
        return counts.keySet().stream()
                .filter(seen -> expect(seen) == Expect.FORBIDDEN)
                .max((a, b) -> Long.compare(counts.get(a), counts.get(b)));
    }

    /** A line for each outcome: what, how often, verdict, meaning. */
    String table() {
        int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
        String line = "%-" + Math.max(width, "outcome".length()) + "s  %12s  %-11s  %s";
        StringBuilder table = new StringBuilder(line(line, "outcome", "count", "verdict", "meaning"));
        counts.forEach((seen, n) -> table.append(line(line, seen, number(n), verdict(expect(seen)), meaning(seen))));
        return table.toString().stripTrailing();
    }

    private threadwork.grader.model.evidence.Outcomes values() {
        return new threadwork.grader.model.evidence.Outcomes(counts.entrySet().stream()
                .map(seen -> new threadwork.grader.model.evidence.Outcomes.Outcome(seen.getKey(), seen.getValue(), value(expect(seen.getKey())), meaning(seen.getKey()))).toList());
    }

    private static Verdict value(Expect expect) {
        return switch (expect) {
            case ACCEPTABLE -> Verdict.OK;
            case ACCEPTABLE_INTERESTING -> Verdict.INTERESTING;
            default -> Verdict.FORBIDDEN;
        };
    }

    private static String line(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells).stripTrailing() + "\n";
    }

    private static String verdict(Expect expect) {
        return switch (expect) {
            case ACCEPTABLE -> "ok";
            case ACCEPTABLE_INTERESTING -> "interesting";
            default -> "FORBIDDEN";
        };
    }

    private static String times(long n) {
        return n == 1 ? "once" : number(n) + " times";
    }

    private static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private Expect expect(String seen) {
        return matching(seen).map(Outcome::expect).filter(expect -> expect != Expect.UNKNOWN).orElse(Expect.FORBIDDEN);
    }

    private String meaning(String seen) {
        return matching(seen).map(Outcome::desc).filter(words -> !words.isEmpty())
                .orElse("not among the outcomes a correct program can show");
    }

    /** As jcstress grades: an exact id first, then the first pattern, then the default; what is not listed is forbidden. */
    private Optional<Outcome> matching(String seen) {
        return first(id -> id.equals(seen)).or(() -> first(seen::matches)).or(() -> first(String::isEmpty));
    }

    private Optional<Outcome> first(Predicate<String> id) {
        return cases.stream().filter(one -> List.of(one.id()).stream().anyMatch(id)).findFirst();
    }
}
