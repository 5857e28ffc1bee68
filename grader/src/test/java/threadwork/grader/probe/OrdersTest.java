package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.BoxSpecs;
import threadwork.grader.probe.History.Done;

class OrdersTest {

    private static final int TRIALS = 3_000;

    private final BoxSpecs.Latest spec = new BoxSpecs.Latest();

    @Test
    void an_old_value_is_explained_only_if_the_new_one_was_not_there_yet() {
        assertTrue(Orders.explain(spec, history(new int[] {0, 0}), true), "at the same time");
        assertFalse(Orders.explain(spec, history(new int[] {1, 0}), true), "afterwards");
        assertTrue(Orders.explain(spec, history(new int[] {1, 0}), false), "afterwards, if real time does not matter");
    }

    /** Against all permutations, in whatever was answered. */
    @Test
    void what_is_explained_is_what_some_permutation_explains() {
        Random random = new Random(3);
        int explained = 0;
        for (int i = 0; i < TRIALS; i++) {
            History history = anyHistory(random);
            boolean expected = somePermutation(history, new int[history.threads()], 0);
            explained += expected ? 1 : 0;
            assertEquals(expected, Orders.explain(spec, history, true), history::key);
        }
        assertTrue(explained > TRIALS / 10 && explained < TRIALS * 9 / 10, explained + " of them can be explained");
    }

    private static History history(int[] beforeGet) {
        History history = new History(2);
        history.calls(0, "A", "set(1)", new int[2]);
        history.returned(0, "returned", null);
        history.calls(1, "B", "get()", beforeGet);
        history.returned(1, "returned 0", null);
        return history;
    }

    /** Three threads begin and end two calls each, in a random order, with random answers. */
    private static History anyHistory(Random random) {
        History history = new History(3);
        boolean[] open = new boolean[3];
        String[] answers = new String[3];
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            turns.add(i % 3);
        }
        Collections.shuffle(turns, random);
        for (int thread : turns) {
            if (open[thread]) {
                history.returned(thread, answers[thread], null);
            } else {
                boolean set = random.nextBoolean();
                answers[thread] = set ? "returned" : "returned " + random.nextInt(3);
                int[] before = {history.finished(0), history.finished(1), history.finished(2)};
                history.calls(thread, "T" + thread, set ? "set(" + (1 + random.nextInt(2)) + ")" : "get()", before);
            }
            open[thread] = !open[thread];
        }
        return history;
    }

    /** The naive way: no model but the value, no memory. */
    private static boolean somePermutation(History history, int[] made, int value) {
        boolean all = true;
        for (int thread = 0; thread < made.length; thread++) {
            if (made[thread] == history.finished(thread)) {
                continue;
            }
            all = false;
            Done next = history.lanes().get(thread).get(made[thread]);
            boolean early = false;
            for (int other = 0; other < made.length; other++) {
                early |= next.before()[other] > made[other];
            }
            boolean set = next.call().startsWith("set");
            if (!early && (set || next.answer().equals("returned " + value))) {
                int[] then = made.clone();
                then[thread]++;
                if (somePermutation(history, then, set ? next.call().charAt(4) - '0' : value)) {
                    return true;
                }
            }
        }
        return all;
    }
}
