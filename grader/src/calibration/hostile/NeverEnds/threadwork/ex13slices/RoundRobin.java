// attack own: no points — a list of slices without an end
package threadwork.ex13slices;

import java.util.Collections;
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
        return Collections.nCopies(Integer.MAX_VALUE, new Slice(0, 0, 0, 1));
    }
}
