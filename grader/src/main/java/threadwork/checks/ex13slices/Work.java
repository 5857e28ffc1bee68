package threadwork.checks.ex13slices;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a call is given.
 *
 * @param processors CPUs, or cores if {@code percent} is not {@link #NO_CORES}
 */
record Work(List<Integer> bursts, int processors, int quantum, int switchCost, int percent) {

    static final int NO_CORES = 0;

    boolean hyperThreaded() {
        return percent != NO_CORES;
    }

    int cpus() {
        return hyperThreaded() ? 2 * processors : processors;
    }

    /** The CPU on the same core; the CPU itself if it has a core of its own. */
    int sibling(int cpu) {
        return hyperThreaded() ? (cpu + processors) % cpus() : cpu;
    }

    /** A new array for each call: a submission may change it. */
    int[] burstsArray() {
        return bursts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How much there is to do: of two failures, a student sees the one with less. */
    int size() {
        return bursts.stream().mapToInt(Integer::intValue).sum() + bursts.size() + processors + quantum + switchCost;
    }

    @Override
    public String toString() {
        String array = bursts.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
        return hyperThreaded() ? "hyperThreaded(" + array + ", cores " + processors + ", quantum " + quantum + ", percent " + percent + ")"
                : "schedule(" + array + ", cpus " + processors + ", quantum " + quantum + ", switchCost " + switchCost + ")";
    }
}
