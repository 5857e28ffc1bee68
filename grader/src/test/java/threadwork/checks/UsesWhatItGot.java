package threadwork.checks;

import java.util.List;

/** Stands for a check: it is where checks are, and does what they do. */
public final class UsesWhatItGot {

    private UsesWhatItGot() {
    }

    public static long add(List<Long> numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }

    public static void isBroken() {
        throw new IllegalStateException("a mistake of ours");
    }
}
