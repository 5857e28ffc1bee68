package threadwork.explore.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of one object that explored code has touched in this execution. */
final class Tracked {

    final Object object;
    /** In the order in which objects were first met: a name that is the same in every replay. */
    final int number;
    final Location monitor = new Location();
    /** All that lies inside a synchroniser of the JDK's. */
    final Location core = new Location();
    /** What all writes of its volatile fields have published. */
    final Location volatiles = new Location();
    ShadowThread owner;
    int entries;
    /** Threads in {@code wait}, the longest waiting first. */
    final List<ShadowThread> waiting = new ArrayList<>(2);
    private Map<Integer, Location> parts;
    private int hash;

    Tracked(Object object, int number) {
        this.object = object;
        this.number = number;
    }

    /** @param part the number of a field, or an index */
    Location part(int part) {
        if (parts == null) {
            parts = new HashMap<>();
        }
        Location found = parts.get(part);
        if (found == null) {
            found = new Location();
            parts.put(part, found);
        }
        return found;
    }

    /** In place of the identity hash code, which differs from run to run: it follows from what the thread did before. */
    int hash(ShadowThread me) {
        while (hash == 0) {
            hash = (int) me.nextRandom() & Integer.MAX_VALUE;
        }
        return hash;
    }
}
