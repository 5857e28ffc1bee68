package threadwork.grader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a submission holds besides its exercises: a list that stays short, and is safe to print. */
final class Ignored {

    private static final int MOST = 100;

    private final List<String> among = new ArrayList<>();
    private final SortedMap<String, Integer> elsewhere = new TreeMap<>();

    /** A file in or beside the folders of the exercises, by its path below the source root. */
    void among(String source) {
        among.add(source);
    }

    /** A file somewhere else, by its path; its folder alone is told. */
    void elsewhere(String name) {
        int slash = name.indexOf('/');
        elsewhere.merge(slash < 0 ? name : name.substring(0, slash + 1), 1, Integer::sum);
    }

    List<String> list() {
        List<String> all = new ArrayList<>(among.stream().limit(MOST).map(Names::shown).toList());
        elsewhere.keySet().stream().limit(MOST).map(Names::shown).forEach(all::add);
        int more = among.size() + elsewhere.size() - all.size();
        if (more > 0) {
            all.add("and " + more + " more");
        }
        return all;
    }
}
