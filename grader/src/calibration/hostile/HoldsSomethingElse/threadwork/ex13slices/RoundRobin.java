// attack own: no points — a list of slices that holds no slices, so that the check itself meets the exception
package threadwork.ex13slices;

import java.util.List;

public final class RoundRobin {

    private RoundRobin() {
    }

    public static List<Slice> schedule(int[] bursts, int cpus, int quantum, int switchCost) {
        return slices(bursts);
    }

    public static List<Slice> hyperThreaded(int[] bursts, int cores, int quantum, int percent) {
        return slices(bursts);
    }

    @SuppressWarnings("unchecked")
    private static List<Slice> slices(int[] bursts) {
        return (List<Slice>) (List<?>) List.of("not", "a", "slice");
    }
}
