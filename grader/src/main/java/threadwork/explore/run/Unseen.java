package threadwork.explore.run;

import java.util.Set;

/** Tells objects of the JDK's own classes apart: those that change, those that never do, and copies that are followed inside. */
final class Unseen {

    private static final Set<String> SHAREABLE = Set.of("java.lang.StringBuilder", "java.lang.StringBuffer", "java.util.ArrayList", "java.util.HashMap",
            "java.util.LinkedHashMap", "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeMap", "java.util.TreeSet",
            "java.util.LinkedList", "java.util.ArrayDeque", "java.util.PriorityQueue", "java.util.Arrays$ArrayList");

    private Unseen() {
    }

    /** Whether its methods are followed from outside: it is mutable, and not a copy. */
    static boolean isShareable(Object object) {
        return SHAREABLE.contains(object.getClass().getName());
    }

    /** Whether it is a copy of a class of java.util.concurrent, whichever interface it is called through. */
    static boolean isSynchroniser(Object object) {
        return object.getClass().getName().startsWith("explored.java.util.concurrent.");
    }

    static boolean isCopy(Object object) {
        Class<?> type = object.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        return type.isPrimitive() || type.getName().startsWith("explored.") || type.getName().startsWith("java.");
    }
}
