package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts who is inside of something, in one execution. Not explored: see {@link threadwork.grader.probe.scene.AtMostInside}.
 * Explored threads take turns, so nothing is locked.
 */
public final class Crowd {

    /** How often each thread that is inside has come in. Threads by identity, since students give several the same name. */
    private final Map<Object, Integer> inside = new IdentityHashMap<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private List<String> most = List.of();

    public void enters(Object thread, String name) {
        inside.merge(thread, 1, Integer::sum);
        names.put(thread, name);
        if (inside.size() > most.size()) {
            List<String> all = new ArrayList<>();
            inside.keySet().forEach(each -> all.add(Words.plain(names.get(each))));
            all.sort(null);
            most = all;
        }
    }

    public void leaves(Object thread) {
        inside.computeIfPresent(thread, (same, times) -> times == 1 ? null : times - 1);
    }

    /** The names of those who were inside when they were most, sorted. */
    public List<String> most() {
        return most;
    }
}
