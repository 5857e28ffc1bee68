package threadwork.grader.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What threads have used of a core since each was first asked about: a measure that a busy machine does not change. */
final class CpuTime {

    private final Map<Long, Long> atFirst = new HashMap<>();

    /** Of the one that has used most, in nanoseconds; 0 if nothing is known. */
    long most(List<Thread> threads) {
        long most = 0;
        for (long id : ThreadIds.of(threads)) {
            long cpu = id < 0 ? -1 : Snapshot.JVM.getThreadCpuTime(id);
            if (cpu >= 0) {
                most = Math.max(most, cpu - atFirst.computeIfAbsent(id, first -> cpu));
            }
        }
        return most;
    }
}
