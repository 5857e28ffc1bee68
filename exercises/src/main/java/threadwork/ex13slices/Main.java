package threadwork.ex13slices;

import java.util.Arrays;
import java.util.List;

/** Draws what your scheduler does: a row for each CPU, a column for each unit of time. Given with the exercise. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        int[] bursts = {4, 2, 3};
        System.out.println("2 CPUs, slices of 2, a switch takes 1");
        draw(RoundRobin.schedule(bursts, 2, 2, 1));
        System.out.println("1 core with two logical CPUs at 60 percent, slices of 2");
        draw(RoundRobin.hyperThreaded(bursts, 1, 2, 60));
    }

    private static void draw(List<Slice> timeline) {
        int cpus = timeline.stream().mapToInt(Slice::cpu).max().orElse(-1) + 1;
        for (int cpu = 0; cpu < cpus; cpu++) {
            System.out.println("CPU " + cpu + "  " + row(timeline, cpu));
        }
    }

    /** The number of the thread that runs in each unit; a dot where none does. */
    private static String row(List<Slice> timeline, int cpu) {
        List<Slice> own = timeline.stream().filter(slice -> slice.cpu() == cpu).toList();
        String[] units = new String[own.stream().mapToInt(Slice::end).max().orElse(0)];
        Arrays.fill(units, ".");
        own.forEach(slice -> Arrays.fill(units, slice.start(), slice.end(), String.valueOf(slice.thread())));
        return String.join(" ", units);
    }
}
