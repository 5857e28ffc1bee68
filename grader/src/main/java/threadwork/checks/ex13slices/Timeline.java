package threadwork.checks.ex13slices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import threadwork.ex13slices.RoundRobin;
import threadwork.ex13slices.Slice;
import threadwork.grader.model.Evidence;
import threadwork.grader.probe.Failure;

/**
 * What the student's code answered, or the rules do.
 *
 * @param pieces by start, then by CPU
 */
record Timeline(Work work, List<Piece> pieces) {

    /** A slice that no submission has a part in. */
    record Piece(int thread, int cpu, int start, int end) {

        int length() {
            return end - start;
        }
    }

    private static final int MOST_SLICES = 100_000;
    private static final int MOST_UNITS = 60;

    /** Calls the student's code, on this thread. */
    static Timeline of(Work work) {
        return of(work, work.burstsArray());
    }

    static Timeline of(Work work, int[] bursts) {
        List<Slice> slices = work.hyperThreaded()
                ? RoundRobin.hyperThreaded(bursts, work.processors(), work.quantum(), work.percent())
                : RoundRobin.schedule(bursts, work.processors(), work.quantum(), work.switchCost());
        Failure.unless(slices != null, "%s returned null in place of a list.", work);
        List<Piece> pieces = new ArrayList<>();
        for (Slice slice : slices) {
            Failure.unless(slice != null, "There is a null among the slices of %s.", work);
            Failure.unless(pieces.size() < MOST_SLICES, "%s has more than %d slices.", work, MOST_SLICES);
            pieces.add(new Piece(slice.thread(), slice.cpu(), slice.start(), slice.end()));
        }
        return new Timeline(work, sorted(pieces));
    }

    static List<Piece> sorted(List<Piece> pieces) {
        return pieces.stream().sorted(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::cpu)).toList();
    }

    List<Piece> ofThread(int thread) {
        return pieces.stream().filter(piece -> piece.thread == thread).toList();
    }

    List<Piece> ofCpu(int cpu) {
        return pieces.stream().filter(piece -> piece.cpu == cpu).toList();
    }

    /** @throws Failure saying {@code what}, with this timeline and the right one, unless {@code claim} is true */
    void must(boolean claim, String what, Object... values) {
        if (!claim) {
            String both = work + "\nyours:\n" + picture() + "by the rules:\n" + Rules.timeline(work).picture();
            throw Failure.of(what, values).with(new Evidence("counter-example", both));
        }
    }

    /** A row for each CPU, a column for each unit; a dot where nothing runs, a star where more than one thread does. */
    String picture() {
        StringBuilder rows = new StringBuilder();
        pieces.stream().map(Piece::cpu).distinct().sorted().limit(MOST_UNITS)
                .forEach(cpu -> rows.append("CPU ").append(cpu).append("  ").append(row(cpu)).append('\n'));
        return rows.length() == 0 ? "no slices\n" : rows.toString();
    }

    private String row(int cpu) {
        String[] units = new String[Math.min(MOST_UNITS, ofCpu(cpu).stream().mapToInt(Piece::end).max().orElse(0))];
        Arrays.fill(units, ".");
        for (Piece piece : ofCpu(cpu)) {
            for (int unit = Math.max(0, piece.start); unit < Math.min(units.length, piece.end); unit++) {
                units[unit] = Objects.equals(units[unit], ".") ? String.valueOf(piece.thread) : "*";
            }
        }
        return String.join(" ", units);
    }
}
