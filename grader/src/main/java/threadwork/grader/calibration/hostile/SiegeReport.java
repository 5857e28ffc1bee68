package threadwork.grader.calibration.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of all attacks.
 *
 * @param seed        all random inputs follow from it
 * @param seconds     wall time of the whole
 * @param leftRunning processes and threads that were still there after the grader had been closed
 */
public record SiegeReport(long seed, double seconds, List<Fate> fates, List<String> leftRunning) {

    private static final String ROW = "%-4s %-32s %-12s %-52s %s";
    private static final int MOST_CHARACTERS = 52;

    public SiegeReport {
        fates = List.copyOf(fates);
        leftRunning = List.copyOf(leftRunning);
    }

    /** Whether every attack got what it must get, but for those that are known not to, and nothing was left. */
    public boolean clean() {
        return fates.stream().allMatch(fate -> fate.ok() || fate.open()) && leftRunning.isEmpty();
    }

    private int forgedPoints(boolean open) {
        return fates.stream().filter(fate -> fate.open() == open).mapToInt(Fate::forgedPoints).sum();
    }

    private int graderFailures() {
        return fates.stream().mapToInt(Fate::graderFailures).sum();
    }

    /** Above the rows. */
    public static String head() {
        return String.format(Locale.ROOT, ROW, "", "attack", "kind", "must get", "got");
    }

    /** A row for an attack that is over, and a line for each thing that went wrong. */
    public static List<String> rows(Fate fate) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, ROW, fate.ok() ? "ok" : fate.open() ? "open" : "NOT", fate.name(), fate.rows(), cut(fate.must()), fate.got()));
        fate.problems().stream().limit(5).forEach(problem -> lines.add("     " + problem));
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    /** The sum of it, for people. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        leftRunning.forEach(one -> lines.add("still there: " + one));
        lines.add(String.format(Locale.ROOT, "%d attacks, %d not as they must be. Forged points: %d. Grader failures: %d. Left running: %d. %.0f s, seed %d.",
                fates.size(), fates.stream().filter(fate -> !fate.ok() && !fate.open()).count(), forgedPoints(false), graderFailures(), leftRunning.size(), seconds, seed));
        List<String> open = fates.stream().filter(fate -> fate.open() && !fate.ok()).map(Fate::name).toList();
        lines.add(String.format(Locale.ROOT, "Known and still open: %d, with %d points. %s", open.size(), forgedPoints(true), String.join(", ", open)));
        fates.stream().filter(fate -> fate.open() && fate.ok()).forEach(fate -> lines.add(fate.name() + " is caught now: no longer call it open."));
        return lines;
    }

    /** For programs. */
    public String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "threadwork/hostile/v1");
        root.put("seed", seed);
        root.put("seconds", seconds);
        root.put("forgedPoints", forgedPoints(false));
        root.put("openForgedPoints", forgedPoints(true));
        root.put("graderFailures", graderFailures());
        root.put("leftRunning", leftRunning);
        root.put("attacks", fates);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
