package threadwork.explore.search;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * The decisions of one execution, in order: what was chosen of how many options. All that is needed to run it again.
 *
 * @param chosen  from 0 to {@code options - 1}, 0 being the usual way
 * @param options how many there were
 */
record Decided(int[] chosen, int[] options) {

    static final Decided NONE = new Decided(new int[0], new int[0]);

    int length() {
        return chosen.length;
    }

    /** The decisions before place {@code length}, and then {@code choice}. */
    Decided branch(int length, int choice) {
        int[] prefix = Arrays.copyOf(chosen, length + 1);
        prefix[length] = choice;
        return new Decided(prefix, Arrays.copyOf(options, length + 1));
    }

    /** The same with the usual way at one place. */
    Decided usualAt(int place) {
        int[] changed = chosen.clone();
        changed[place] = 0;
        return new Decided(changed, options);
    }

    /** Only what is not usual: {@code 12:1,40:2}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(",");
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != 0) {
                text.add(i + ":" + chosen[i]);
            }
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException if it is not what {@link #toString} makes */
    static Decided parse(String text) {
        int[] chosen = new int[0];
        for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            if (!part.matches("\\d{1,6}:\\d{1,3}")) {
                throw new IllegalArgumentException("not a schedule: " + text);
            }
            int place = Integer.parseInt(part.substring(0, part.indexOf(':')));
            chosen = Arrays.copyOf(chosen, Math.max(chosen.length, place + 1));
            chosen[place] = Integer.parseInt(part.substring(part.indexOf(':') + 1));
        }
        return new Decided(chosen, new int[chosen.length]);
    }
}
