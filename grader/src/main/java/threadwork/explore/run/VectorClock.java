package threadwork.explore.run;

import java.util.Arrays;

/** What a thread knows to have happened: for each thread, how far (Mattern 1988). Grows as threads are added. */
final class VectorClock {

    private int[] ticks = new int[4];

    int of(int thread) {
        return thread < ticks.length ? ticks[thread] : 0;
    }

    void tick(int thread) {
        room(thread + 1);
        ticks[thread]++;
    }

    /** Whether there was anything new in it. */
    boolean join(VectorClock other) {
        room(other.ticks.length);
        boolean news = false;
        for (int i = 0; i < other.ticks.length; i++) {
            if (other.ticks[i] > ticks[i]) {
                ticks[i] = other.ticks[i];
                news = true;
            }
        }
        return news;
    }

    private void room(int size) {
        if (size > ticks.length) {
            ticks = Arrays.copyOf(ticks, Math.max(size, ticks.length * 2));
        }
    }
}
