package threadwork.checks.ex13slices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import threadwork.checks.ex13slices.Timeline.Piece;

/** The rules of the exercise, carried out unit by unit. */
final class Rules {

    private static final int WHOLE = 100;
    private static final int NONE = -1;

    private final Work work;
    private final Queue<Integer> queue = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] left;
    /** By CPU: which thread it ran last, whether it still does, and from when on. */
    private final int[] last;
    private final boolean[] runs;
    private final int[] start;

    private Rules(Work work) {
        this.work = work;
        left = work.bursts().stream().mapToInt(burst -> burst * WHOLE).toArray();
        last = new int[work.cpus()];
        runs = new boolean[work.cpus()];
        start = new int[work.cpus()];
        Arrays.fill(last, NONE);
        for (int thread = 0; thread < left.length; thread++) {
            queue.add(thread);
        }
    }

    static Timeline timeline(Work work) {
        Rules rules = new Rules(work);
        int now = 0;
        do {
            for (int cpu = 0; cpu < work.cpus(); cpu++) {
                rules.act(cpu, now);
            }
            for (int cpu = 0; cpu < work.cpus(); cpu++) {
                rules.run(cpu, now);
            }
            now++;
        } while (rules.anyRuns());
        return new Timeline(work, Timeline.sorted(rules.pieces));
    }

    private void act(int cpu, int now) {
        if (runs[cpu] && now > start[cpu] && (left[last[cpu]] <= 0 || now == start[cpu] + work.quantum())) {
            pieces.add(new Piece(last[cpu], cpu, start[cpu], now));
            runs[cpu] = false;
            if (left[last[cpu]] > 0) {
                queue.add(last[cpu]);
            }
        }
        if (!runs[cpu] && !queue.isEmpty()) {
            int next = queue.remove();
            start[cpu] = now + (last[cpu] == NONE || last[cpu] == next ? 0 : work.switchCost());
            last[cpu] = next;
            runs[cpu] = true;
        }
    }

    private void run(int cpu, int now) {
        if (runs[cpu] && now >= start[cpu]) {
            int other = work.sibling(cpu);
            left[last[cpu]] -= other != cpu && runs[other] ? work.percent() : WHOLE;
        }
    }

    private boolean anyRuns() {
        for (boolean one : runs) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
