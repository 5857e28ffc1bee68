package threadwork.explore.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Which classes of the JDK are copied. java.util's interfaces and exceptions never are: they carry no state, and the rest of
 * the JDK speaks in them. A class that is not public goes with the public one that names it, since it can be reached from
 * nowhere but their common package.
 */
final class Copied {

    private static final String CONCURRENT = "java/util/concurrent/";

    private static final Set<String> COLLECTIONS = Set.of("AbstractCollection", "AbstractList", "AbstractSet", "AbstractMap",
            "AbstractQueue", "AbstractSequentialList", "ArrayList", "LinkedList", "HashMap", "LinkedHashMap", "HashSet",
            "LinkedHashSet", "TreeMap", "TreeSet", "ArrayDeque", "PriorityQueue", "Vector", "Stack", "Hashtable", "Collections",
            "IdentityHashMap", "BitSet", "EnumMap", "EnumSet");

    private static final Set<String> TIMERS = Set.of("Timer", "TimerTask", "TimerThread", "TaskQueue");

    private static final Set<String> FOLLOWERS = followers();

    private Copied() {
    }

    /** The treatment of a class of the JDK by its internal name, or null if it is not copied. */
    static Treatment of(String name) {
        if (name.startsWith(CONCURRENT)) {
            return Treatment.CORE;
        }
        String outer = outer(name);
        if (outer == null) {
            return null;
        }
        if (TIMERS.contains(outer)) {
            return Treatment.CORE;
        }
        return COLLECTIONS.contains(outer) || FOLLOWERS.contains(outer) ? Treatment.LIBRARY : null;
    }

    /** The simple name of the top-level class of java.util that this one is or is nested in; null if it is elsewhere. */
    private static String outer(String name) {
        if (!name.startsWith("java/util/") || name.indexOf('/', "java/util/".length()) >= 0) {
            return null;
        }
        String simple = name.substring("java/util/".length());
        int nested = simple.indexOf('$');
        return nested < 0 ? simple : simple.substring(0, nested);
    }

    private static Set<String> followers() {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (String name : JdkImage.under("java/util")) {
            String outer = outer(name);
            if (outer != null && COLLECTIONS.contains(outer)) {
                open.add(name);
            }
        }
        while (!open.isEmpty()) {
            for (String named : namedBy(open.pop())) {
                String outer = outer(named);
                if (outer != null && !COLLECTIONS.contains(outer) && isHidden("java/util/" + outer) && found.add(outer)) {
                    JdkImage.under("java/util").stream().filter(name -> outer.equals(outer(name))).forEach(open::add);
                }
            }
        }
        return found;
    }

    private static boolean isHidden(String name) {
        byte[] bytes = JdkImage.bytes(name);
        return bytes != null && (new ClassReader(bytes).getAccess() & Opcodes.ACC_PUBLIC) == 0;
    }

    private static Set<String> namedBy(String name) {
        Set<String> named = new HashSet<>();
        Remapper listener = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                named.add(internalName);
                return internalName;
            }
        };
        ClassVisitor nowhere = new ClassVisitor(Opcodes.ASM9, new ClassWriter(0)) {
        };
        new ClassReader(JdkImage.bytes(name)).accept(new ClassRemapper(nowhere, listener), ClassReader.SKIP_FRAMES);
        return named;
    }
}
