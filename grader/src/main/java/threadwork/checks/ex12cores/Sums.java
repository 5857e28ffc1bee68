package threadwork.checks.ex12cores;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import threadwork.ex12cores.ParallelSum;
import threadwork.grader.probe.Failure;

/** Scenarios: threads that add up a few numbers. */
final class Sums {

    private Sums() {
    }

    /** Powers of two: what is missing can be told from the sum. */
    static void ofThree(int threads) throws InterruptedException {
        long[] numbers = {1, 2, 4};
        long sum = ParallelSum.sum(numbers, threads, Sums::part);
        Failure.unless(sum == 7, "1, 2 and 4 add up to 7; on %d threads, they added up to %d.", threads, sum);
    }

    /** What a thread has added up by then does not matter: a thread that is free again is not a new one. */
    static void eachOnItsOwn(int threads) throws InterruptedException {
        Map<Thread, Boolean> seen = Collections.synchronizedMap(new IdentityHashMap<>());
        AtomicInteger chunks = new AtomicInteger();
        ParallelSum.sum(new long[] {1, 2, 4}, threads, (numbers, from, to) -> {
            if (from < to) {
                chunks.incrementAndGet();
                seen.put(Thread.currentThread(), true);
            }
            return part(numbers, from, to);
        });
        Failure.unless(seen.size() == chunks.get(), "%d chunks were added up by %d threads: one of them took a second chunk when it was done "
                + "with its first.", chunks.get(), seen.size());
    }

    private static long part(long[] numbers, int from, int to) {
        return to - from < 1 ? 0 : numbers[from] + part(numbers, from + 1, to);
    }
}
