package threadwork.grader.stress;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** Counts CPU time rather than the clock, so that a test on a busy machine samples as much as on a quiet one. */
final class Budget {

    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long cpuEnd;
    private final long wallEnd;

    Budget(long cpuMillis, long wallMillis) {
        this.cpuEnd = PROCESS.getProcessCpuTime() + TimeUnit.MILLISECONDS.toNanos(cpuMillis);
        this.wallEnd = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wallMillis);
    }

    boolean isSpent() {
        return PROCESS.getProcessCpuTime() >= cpuEnd || System.nanoTime() - wallEnd >= 0;
    }
}
