// caught by: no_more_threads_run_at_once_than_there_are_cpus — each thread gets a slice in each round, on whatever CPU comes, taken or not
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
        List<Slice> slices = new ArrayList<>();
        boolean any = true;
        for (int time = 0; any; time += quantum + switchCost) {
            any = false;
            for (int i = 0; i < left.length; i++) {
                if (left[i] > 0) {
                    int length = Math.min(quantum, left[i]);
                    slices.add(new Slice(i, i % cpus, time, time + length));
                    left[i] -= length;
                    any = true;
                }
            }
        }
        return slices;
    }

    public static List<Slice> hyperThreaded(int[] bursts, int cores, int quantum, int percent) {
        int cpus = 2 * cores;
        int[] left = new int[bursts.length];
        Queue<Integer> queue = new LinkedList<>();
        for (int i = 0; i < bursts.length; i++) {
            left[i] = bursts[i] * 100;
            queue.add(i);
        }
        int[] thread = new int[cpus];
        int[] start = new int[cpus];
        Arrays.fill(thread, -1);
        List<Slice> slices = new ArrayList<>();
        int done = 0;
        for (int time = 0; done < bursts.length; time++) {
            for (int c = 0; c < cpus; c++) {
                if (thread[c] == -1 && !queue.isEmpty()) {
                    thread[c] = queue.remove();
                    start[c] = time;
                }
            }
            for (int c = 0; c < cpus; c++) {
                if (thread[c] != -1) {
                    boolean shared = thread[(c + cores) % cpus] != -1;
                    left[thread[c]] -= shared ? percent : 100;
                }
            }
            for (int c = 0; c < cpus; c++) {
                if (thread[c] != -1 && left[thread[c]] <= 0) {
                    slices.add(new Slice(thread[c], c, start[c], time + 1));
                    thread[c] = -1;
                    done++;
                } else if (thread[c] != -1 && time + 1 - start[c] == quantum) {
                    slices.add(new Slice(thread[c], c, start[c], time + 1));
                    queue.add(thread[c]);
                    thread[c] = -1;
                    // The next one comes at once, before other CPUs act.
                    thread[c] = queue.remove();
                    start[c] = time + 1;
                }
                if (thread[c] == -1 && !queue.isEmpty()) {
                    thread[c] = queue.remove();
                    start[c] = time + 1;
                }
            }
        }
        return slices;
    }
}
