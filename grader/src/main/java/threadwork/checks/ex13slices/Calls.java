package threadwork.checks.ex13slices;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import threadwork.ex13slices.RoundRobin;
import threadwork.ex13slices.Slice;
import threadwork.grader.probe.Failure;

/** Scenarios: two calls, first one after the other, then at the same time. */
final class Calls {

    private Calls() {
    }

    static void twoOfSchedule() throws Exception {
        agree("schedule", () -> RoundRobin.schedule(new int[] {2}, 1, 1, 0), () -> RoundRobin.schedule(new int[] {1, 1}, 1, 1, 0));
    }

    static void twoOfHyperThreaded() throws Exception {
        agree("hyperThreaded", () -> RoundRobin.hyperThreaded(new int[] {1}, 1, 1, 100),
                () -> RoundRobin.hyperThreaded(new int[] {2}, 1, 2, 100));
    }

    private static void agree(String method, Callable<List<Slice>> one, Callable<List<Slice>> other) throws Exception {
        List<Slice> oneAlone = sorted(one.call());
        List<Slice> otherAlone = sorted(other.call());
        Object[] seen = new Object[1];
        Thread thread = new Thread(() -> {
            try {
                seen[0] = sorted(one.call());
            } catch (Exception failed) {
                seen[0] = failed.getClass().getSimpleName();
            }
        }, "planner");
        thread.start();
        List<Slice> otherSeen = sorted(other.call());
        thread.join();
        Failure.unless(oneAlone.equals(seen[0]) && otherAlone.equals(otherSeen),
                "Two threads called %s at the same time. Alone, the calls give %s and %s; together, they gave %s and %s.",
                method, oneAlone, otherAlone, seen[0], otherSeen);
    }

    private static List<Slice> sorted(List<Slice> slices) {
        return slices.stream().sorted(Comparator.comparingInt(Slice::start).thenComparingInt(Slice::cpu)).toList();
    }
}
