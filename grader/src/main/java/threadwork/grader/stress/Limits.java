package threadwork.grader.stress;

import org.junit.platform.engine.ConfigurationParameters;

/**
 * How long a test samples, and how long it looks for the reason of a hang.
 *
 * @param cpuMillis CPU milliseconds of the whole process after which sampling ends; 0: 2,000, or 5,000 from three actors on
 * @param wallMillis milliseconds after which sampling ends whatever it cost, as a pass; 0: five times the CPU budget
 * @param stuckMillis milliseconds without progress after which an unexplained hang becomes inconclusive
 */
record Limits(long cpuMillis, long wallMillis, long stuckMillis) {

    /** Reads {@code threadwork.stress.cpuMillis}, {@code .wallMillis} and {@code .stuckMillis} (30,000 unless given). */
    static Limits from(ConfigurationParameters parameters) {
        return new Limits(
                parameters.get("threadwork.stress.cpuMillis", Long::valueOf).orElse(0L),
                parameters.get("threadwork.stress.wallMillis", Long::valueOf).orElse(0L),
                parameters.get("threadwork.stress.stuckMillis", Long::valueOf).orElse(30_000L));
    }

    long cpuMillisFor(int actors) {
        return cpuMillis > 0 ? cpuMillis : actors > 2 ? 5_000 : 2_000;
    }

    long wallMillisFor(int actors) {
        return wallMillis > 0 ? wallMillis : 5 * cpuMillisFor(actors);
    }
}
