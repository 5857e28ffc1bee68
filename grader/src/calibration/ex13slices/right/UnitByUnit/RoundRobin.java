package threadwork.ex13slices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One simulation for both methods, with objects for CPUs and threads. */
public final class RoundRobin {

    private static final class Task {
        final int number;
        long missing;

        Task(int number, long missing) {
            this.number = number;
            this.missing = missing;
        }
    }

    private static final class Cpu {
        final int number;
        Task task;
        Task before;
        int start;
        int switching;

        Cpu(int number) {
            this.number = number;
        }

        boolean runs() {
            return task != null && switching == 0;
        }
    }

    private final Deque<Task> ready = new ArrayDeque<>();
    private final List<Cpu> cpus = new ArrayList<>();
    private final List<Slice> slices = new ArrayList<>();
    private final int quantum;
    private final int switchCost;
    private final int speedOfTwo;
    private int now;

    private RoundRobin(int[] bursts, int cpus, int quantum, int switchCost, int speedOfTwo) {
        for (int i = 0; i < bursts.length; i++) {
            ready.addLast(new Task(i, 100L * bursts[i]));
        }
        for (int i = 0; i < cpus; i++) {
            this.cpus.add(new Cpu(i));
        }
        this.quantum = quantum;
        this.switchCost = switchCost;
        this.speedOfTwo = speedOfTwo;
    }

    public static List<Slice> schedule(int[] bursts, int cpus, int quantum, int switchCost) {
        return new RoundRobin(bursts, cpus, quantum, switchCost, 0).simulate();
    }

    public static List<Slice> hyperThreaded(int[] bursts, int cores, int quantum, int percent) {
        return new RoundRobin(bursts, 2 * cores, quantum, 0, percent).simulate();
    }

    private List<Slice> simulate() {
        cpus.forEach(this::next);
        while (cpus.stream().anyMatch(cpu -> cpu.task != null)) {
            cpus.forEach(this::work);
            now++;
            cpus.forEach(this::tick);
        }
        return slices;
    }

    private void work(Cpu cpu) {
        if (cpu.runs()) {
            Cpu other = cpus.get((cpu.number + cpus.size() / 2) % cpus.size());
            cpu.task.missing -= speedOfTwo > 0 && other.runs() ? speedOfTwo : 100;
        }
    }

    private void tick(Cpu cpu) {
        if (cpu.task == null) {
            return;
        }
        if (cpu.switching > 0) {
            cpu.switching--;
            return;
        }
        boolean done = cpu.task.missing <= 0;
        if (done || now - cpu.start == quantum) {
            slices.add(new Slice(cpu.task.number, cpu.number, cpu.start, now));
            if (!done) {
                ready.addLast(cpu.task);
            }
            next(cpu);
        }
    }

    private void next(Cpu cpu) {
        cpu.before = cpu.task;
        cpu.task = ready.pollFirst();
        if (cpu.task != null) {
            cpu.switching = cpu.before == null || cpu.before == cpu.task ? 0 : switchCost;
            cpu.start = now + cpu.switching;
        }
    }
}
