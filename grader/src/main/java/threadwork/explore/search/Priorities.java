package threadwork.explore.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import threadwork.explore.run.Decision;

/**
 * Random schedules that find a bug of depth d with a known least probability: every thread has a random priority, the highest
 * runs, and at d - 1 random places the running one falls behind all others (Burckhardt, Kothari, Musuvathi, Nagarakatte, "A
 * randomized scheduler with probabilistic guarantees of finding bugs", ASPLOS 2010).
 */
final class Priorities extends Recording {

    private final Random random;
    private final Map<Integer, Integer> priorities = new HashMap<>();
    private final Set<Integer> falls = new HashSet<>();
    private final boolean whereRunning;
    private int lowest;
    private int places;

    /**
     * @param depth  from 1
     * @param length about how many decisions an execution has
     */
    Priorities(long seed, int depth, int length) {
        this(seed, depth, length, false);
    }

    /**
     * The same.
     *
     * @param whereRunning whether a thread falls only where it could go on, and {@code length} counts no other decisions
     */
    Priorities(long seed, int depth, int length, boolean whereRunning) {
        this.whereRunning = whereRunning;
        random = new Random(seed);
        for (int i = 1; i < depth; i++) {
            falls.add(random.nextInt(Math.max(1, length)));
        }
    }

    @Override
    int next(int place, Decision what, int number, long state, int[] hint) {
        if (what == Decision.NOTIFY) {
            return random.nextInt(number);
        }
        int best = highest(number, hint);
        boolean isPlace = !whereRunning || what == Decision.PREEMPT;
        if (isPlace && falls.contains(whereRunning ? places : place)) {
            priorities.put(hint[best], --lowest);
            best = highest(number, hint);
        }
        places += isPlace ? 1 : 0;
        return best;
    }

    /** How many of the decisions were such that a thread could fall there. */
    int places() {
        return places;
    }

    private int highest(int number, int[] threads) {
        int best = 0;
        for (int i = 1; i < number; i++) {
            if (priority(threads[i]) > priority(threads[best])) {
                best = i;
            }
        }
        return best;
    }

    private int priority(int thread) {
        return priorities.computeIfAbsent(thread, fresh -> random.nextInt(Integer.MAX_VALUE));
    }
}
