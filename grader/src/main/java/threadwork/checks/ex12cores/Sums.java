package threadwork.checks.ex12cores;

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

    private static long part(long[] numbers, int from, int to) {
        return to - from < 1 ? 0 : numbers[from] + part(numbers, from + 1, to);
    }
}
