package threadwork.explore.code;

import java.util.Set;

/**
 * Which classes of the JDK are copied. java.util's interfaces and exceptions never are: they carry no state, and the rest of
 * the JDK speaks in them. A class that is not public goes with the public one that names it, since it can be reached from
 * nowhere but their common package.
 */
final class Copied {

    private static final String UTIL = "java/util/";

    private static final Set<String> COLLECTIONS = Set.of("AbstractCollection", "AbstractList", "AbstractSet", "AbstractMap",
            "AbstractQueue", "AbstractSequentialList", "ArrayList", "LinkedList", "HashMap", "LinkedHashMap", "HashSet",
            "LinkedHashSet", "TreeMap", "TreeSet", "ArrayDeque", "PriorityQueue", "Vector", "Stack", "Hashtable", "Collections",
            "Comparators", "IdentityHashMap", "BitSet", "EnumMap", "EnumSet", "RegularEnumSet", "JumboEnumSet");

    private static final Set<String> TIMERS = Set.of("Timer", "TimerTask", "TimerThread", "TaskQueue");

    private Copied() {
    }

    /** The treatment of a class of the JDK by its internal name, or null if it is not copied. */
    static Treatment of(String name) {
        if (!name.startsWith(UTIL)) {
            return null;
        }
        String rest = name.substring(UTIL.length());
        int nested = rest.indexOf('$');
        String outer = nested < 0 ? rest : rest.substring(0, nested);
        if (rest.startsWith("concurrent/") || TIMERS.contains(outer)) {
            return Treatment.CORE;
        }
        return COLLECTIONS.contains(outer) ? Treatment.LIBRARY : null;
    }
}
