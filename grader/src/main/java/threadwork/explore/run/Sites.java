package threadwork.explore.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All sites of this JVM, by number: instrumented code pushes the number and the hook looks it up. */
public final class Sites {

    /** Guarded by the class; the array is replaced, never shrunk, so readers need no lock. */
    private static final List<Site> ALL = new ArrayList<>();
    private static final Map<String, Integer> TARGETS = new HashMap<>();
    private static volatile Site[] byNumber = new Site[0];
    private static volatile int[] targetOf = new int[0];

    private Sites() {
    }

    /** The number of a new site. */
    public static synchronized int add(Site site) {
        int number = ALL.size();
        ALL.add(site);
        if (number >= byNumber.length) {
            Site[] sites = new Site[Math.max(256, number * 2)];
            int[] targets = new int[sites.length];
            System.arraycopy(byNumber, 0, sites, 0, number);
            System.arraycopy(targetOf, 0, targets, 0, number);
            byNumber = sites;
            targetOf = targets;
        }
        byNumber[number] = site;
        targetOf[number] = target(site.target());
        return number;
    }

    static Site get(int number) {
        return byNumber[number];
    }

    /** A number for what the site touches, the same for all sites that touch it. */
    static int target(int number) {
        return targetOf[number];
    }

    /** The name of what has this number. */
    public static synchronized String nameOf(int target) {
        return TARGETS.entrySet().stream().filter(e -> e.getValue() == target).findFirst().orElseThrow().getKey();
    }

    /** The number of what has this name. */
    public static synchronized int numberOf(String name) {
        return target(name);
    }

    private static int target(String name) {
        return TARGETS.computeIfAbsent(name, fresh -> TARGETS.size());
    }
}
