package threadwork.checks.ex13slices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import threadwork.grader.probe.Inputs;

/** Every small case, the smallest first, and then some larger ones by chance. */
final class Works {

    private static final int SMALL = 3;
    private static final int LARGER = 30;

    private Works() {
    }

    static List<Work> forCpus() {
        List<Work> works = new ArrayList<>();
        for (List<Integer> bursts : bursts(SMALL + 1)) {
            for (int i = 0; i < SMALL * SMALL * SMALL; i++) {
                works.add(new Work(bursts, 1 + i % SMALL, 1 + i / SMALL % SMALL, i / SMALL / SMALL, Work.NO_CORES));
            }
        }
        works.sort(Comparator.comparingInt(Work::size));
        Random random = Inputs.random("ex13slices cpus");
        for (int i = 0; i < LARGER; i++) {
            works.add(new Work(largeBursts(random), 1 + random.nextInt(5), 1 + random.nextInt(7), random.nextInt(5), Work.NO_CORES));
        }
        return works;
    }

    static List<Work> forCores() {
        List<Work> works = new ArrayList<>();
        for (List<Integer> bursts : bursts(SMALL)) {
            for (int percent : new int[] {50, 70, 100}) {
                for (int i = 0; i < 2 * SMALL; i++) {
                    works.add(new Work(bursts, 1 + i % 2, 1 + i / 2, 0, percent));
                }
            }
        }
        works.sort(Comparator.comparingInt(Work::size));
        Random random = Inputs.random("ex13slices cores");
        for (int i = 0; i < LARGER; i++) {
            works.add(new Work(largeBursts(random), 1 + random.nextInt(3), 1 + random.nextInt(7), 0, 1 + random.nextInt(100)));
        }
        return works;
    }

    /** Up to three threads, each with each burst up to the longest. */
    private static List<List<Integer>> bursts(int longest) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; all.get(i).size() < SMALL; i++) {
            for (int burst = 1; burst <= longest; burst++) {
                List<Integer> more = new ArrayList<>(all.get(i));
                more.add(burst);
                all.add(more);
            }
        }
        return all;
    }

    private static List<Integer> largeBursts(Random random) {
        return random.ints(4 + random.nextInt(6), 1, 20).boxed().toList();
    }
}
