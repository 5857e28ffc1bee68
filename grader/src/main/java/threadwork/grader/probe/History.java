package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who called what and got what, in one execution. Not explored: what is noted here is noted together with the step before it.
 * Explored threads take turns, so nothing is locked.
 */
public final class History {

    /**
     * A call that is over.
     *
     * @param before how many calls of each thread were over when this one began
     */
    record Done(String thread, String call, int[] before, String answer) {

        private Done answered(String words) {
            return new Done(thread, call, before, words);
        }
    }

    private final List<List<Done>> lanes = new ArrayList<>();
    private final List<Done> open = new ArrayList<>();
    private Exception firstThrown;

    public History(int threads) {
        for (int i = 0; i < threads; i++) {
            lanes.add(new ArrayList<>());
            open.add(null);
        }
    }

    public int threads() {
        return lanes.size();
    }

    /** How many calls of that thread are over. */
    public int finished(int thread) {
        return lanes.get(thread).size();
    }

    public void calls(int thread, String name, String call, int[] before) {
        open.set(thread, new Done(name, call, before, null));
    }

    /** @param thrown or null */
    public void returned(int thread, String answer, Exception thrown) {
        lanes.get(thread).add(open.get(thread).answered(answer));
        firstThrown = firstThrown == null ? thrown : firstThrown;
    }

    /** What each thread did, in its order. */
    List<List<Done>> lanes() {
        return lanes;
    }

    Exception firstThrown() {
        return firstThrown;
    }

    /** Tells histories apart. */
    String key() {
        return lanes.stream().flatMap(List::stream).map(done -> done.answer + Arrays.toString(done.before)).collect(Collectors.joining("\n"));
    }
}
