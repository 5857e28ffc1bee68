package threadwork.explore;

import java.util.TreeSet;
import java.util.Set;

/** Keeps what executions ended with. It is not explored, so it outlives them. */
public final class Litmus {

    private static final Set<String> SEEN = new TreeSet<>();

    private Litmus() {
    }

    static void begin() {
        SEEN.clear();
    }

    public static void seen(Object... values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.length() == 0 ? "" : ",").append(value);
        }
        SEEN.add(text.toString());
    }

    static Set<String> all() {
        return new TreeSet<>(SEEN);
    }
}
