package threadwork.ex13slices;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Events in a sorted set; in hyperThreaded, from one event to the next, with speeds that change at events only. */
public final class RoundRobin {

    private record Free(int time, int cpu, int thread) implements Comparable<Free> {
        @Override
        public int compareTo(Free other) {
            return time != other.time ? Integer.compare(time, other.time) : Integer.compare(cpu, other.cpu);
        }
    }

    private RoundRobin() {
    }

    public static List<Slice> schedule(int[] bursts, int cpus, int quantum, int switchCost) {
        TreeSet<Free> events = new TreeSet<>();
        IntStream.range(0, cpus).forEach(cpu -> events.add(new Free(0, cpu, -1)));
        List<Integer> ready = new ArrayList<>(IntStream.range(0, bursts.length).boxed().toList());
        return next(events, ready, bursts.clone(), quantum, switchCost, new ArrayList<>());
    }

    private static List<Slice> next(TreeSet<Free> events, List<Integer> ready, int[] left, int quantum, int cost, List<Slice> slices) {
        if (events.isEmpty()) {
            return slices;
        }
        Free event = events.pollFirst();
        if (event.thread >= 0 && left[event.thread] > 0) {
            ready.add(event.thread);
        }
        if (!ready.isEmpty()) {
            int thread = ready.remove(0);
            int begin = event.time + (event.thread >= 0 && event.thread != thread ? cost : 0);
            int end = begin + (left[thread] < quantum ? left[thread] : quantum);
            left[thread] = left[thread] - (end - begin);
            slices.add(0, new Slice(thread, event.cpu, begin, end));
            events.add(new Free(end, event.cpu, thread));
        }
        return next(events, ready, left, quantum, cost, slices);
    }

    public static List<Slice> hyperThreaded(int[] bursts, int cores, int quantum, int percent) {
        Integer[] on = new Integer[2 * cores];
        int[] since = new int[2 * cores];
        int[] left = IntStream.of(bursts).map(burst -> 100 * burst).toArray();
        List<Integer> ready = new ArrayList<>(IntStream.range(0, bursts.length).boxed().toList());
        List<Slice> slices = new ArrayList<>();
        int now = 0;
        while (true) {
            for (int cpu = 0; cpu < on.length; cpu++) {
                if (on[cpu] != null && (left[on[cpu]] <= 0 || now - since[cpu] >= quantum)) {
                    slices.add(new Slice(on[cpu], cpu, since[cpu], now));
                    if (left[on[cpu]] > 0) {
                        ready.add(on[cpu]);
                    }
                    on[cpu] = null;
                }
                if (on[cpu] == null && !ready.isEmpty()) {
                    on[cpu] = ready.remove(0);
                    since[cpu] = now;
                }
            }
            int step = Integer.MAX_VALUE;
            for (int cpu = 0; cpu < on.length; cpu++) {
                if (on[cpu] != null) {
                    int speed = speed(on, cpu, percent);
                    step = Math.min(step, Math.min((left[on[cpu]] + speed - 1) / speed, quantum - (now - since[cpu])));
                }
            }
            if (step == Integer.MAX_VALUE) {
                return slices;
            }
            for (int cpu = 0; cpu < on.length; cpu++) {
                if (on[cpu] != null) {
                    left[on[cpu]] -= step * speed(on, cpu, percent);
                }
            }
            now += step;
        }
    }

    private static int speed(Integer[] on, int cpu, int percent) {
        return on[(cpu + on.length / 2) % on.length] == null ? 100 : percent;
    }
}
