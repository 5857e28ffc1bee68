// caught by: a_thread_is_slower_while_its_core_runs_another_one — takes a logical CPU for a core
package threadwork.ex13slices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;

public final class RoundRobin {

    private RoundRobin() {
    }

    public static List<Slice> schedule(int[] bursts, int cpus, int quantum, int switchCost) {
        int[] left = bursts.clone();
        Queue<Integer> queue = new LinkedList<>();
        for (int i = 0; i < bursts.length; i++) {
            queue.add(i);
        }
        int[] freeAt = new int[cpus];
        int[] last = new int[cpus];
        Arrays.fill(last, -1);
        List<Slice> slices = new ArrayList<>();
        while (true) {
            int cpu = -1;
            for (int c = 0; c < cpus; c++) {
                if (freeAt[c] != Integer.MAX_VALUE && (cpu == -1 || freeAt[c] < freeAt[cpu])) {
                    cpu = c;
                }
            }
            if (cpu == -1) {
                return slices;
            }
            if (last[cpu] != -1 && left[last[cpu]] > 0) {
                queue.add(last[cpu]);
            }
            if (queue.isEmpty()) {
                freeAt[cpu] = Integer.MAX_VALUE;
                continue;
            }
            int thread = queue.remove();
            int start = freeAt[cpu];
            if (last[cpu] != -1 && last[cpu] != thread) {
                start += switchCost;
            }
            int length = Math.min(quantum, left[thread]);
            left[thread] -= length;
            slices.add(new Slice(thread, cpu, start, start + length));
            freeAt[cpu] = start + length;
            last[cpu] = thread;
        }
    }

    public static List<Slice> hyperThreaded(int[] bursts, int cores, int quantum, int percent) {
        return schedule(bursts, 2 * cores, quantum, 0);
    }
}
