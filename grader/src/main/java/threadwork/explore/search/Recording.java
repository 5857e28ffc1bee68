package threadwork.explore.search;

import java.util.Arrays;
import threadwork.explore.run.Choices;
import threadwork.explore.run.Decision;

/** Choices that remember what they chose. */
abstract class Recording implements Choices {

    private int[] chosen = new int[64];
    private int[] options = new int[64];
    private int count;

    @Override
    public final int choose(Decision what, int number, long state, int[] hint) {
        if (count == chosen.length) {
            chosen = Arrays.copyOf(chosen, count * 2);
            options = Arrays.copyOf(options, count * 2);
        }
        int choice = next(count, what, number, state, hint);
        if (choice != SEEN_BEFORE) {
            chosen[count] = choice;
            options[count] = number;
            count++;
        }
        return choice;
    }

    /** @param place how many decisions came before */
    abstract int next(int place, Decision what, int number, long state, int[] hint);

    Decided decided() {
        return new Decided(Arrays.copyOf(chosen, count), Arrays.copyOf(options, count));
    }
}
