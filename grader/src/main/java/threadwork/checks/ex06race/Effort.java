package threadwork.checks.ex06race;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** How long a check looks for a race: counted in CPU time, so that a busy machine looks as often. It decides nothing. */
final class Effort {

    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    /** For counters whose threads mostly wait: by the clock it ends after this many times its CPU time. */
    private static final int MOST_STARVED = 40;

    private final long cpuEnd;
    private final long wallEnd;

    private Effort(long cpuNanos) {
        cpuEnd = PROCESS.getProcessCpuTime() + cpuNanos;
        wallEnd = System.nanoTime() + MOST_STARVED * cpuNanos;
    }

    /** Begins now, for that many milliseconds of this JVM's CPU time. */
    static Effort ofMillis(long cpuMillis) {
        return new Effort(TimeUnit.MILLISECONDS.toNanos(cpuMillis));
    }

    boolean isSpent() {
        return PROCESS.getProcessCpuTime() >= cpuEnd || System.nanoTime() - wallEnd >= 0;
    }
}
