package threadwork.explore.code;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/** What a class of the JDK is called in explored code: a copy's name, a shadow's, or its own. All names are internal ones. */
final class Names extends Remapper {

    static final String HOOKS = "threadwork/explore/run/Hooks";
    static final String THREAD = "threadwork/explore/run/ShadowThread";
    static final String LOCK_SUPPORT = "threadwork/explore/run/ShadowLockSupport";
    static final String UNSAFE = "explored/Unsafe";

    /** Ours, but treated as copies: they stand in for parts of the JDK that speak of java.util.concurrent, as no shadow can. */
    private static final String LIB = "threadwork/explore/lib/";
    static final String BUILDER_FACTORY = LIB + "BuilderFactory";

    static final String COPY = "explored/";

    static final Map<String, String> SHADOWS = Map.of(
            "java/lang/Thread", THREAD,
            "java/lang/ThreadLocal", "threadwork/explore/run/ShadowThreadLocal",
            "java/lang/InheritableThreadLocal", "threadwork/explore/run/ShadowInheritableThreadLocal",
            "java/util/concurrent/ThreadPerTaskExecutor", LIB + "PerTaskExecutor",
            "java/util/concurrent/locks/LockSupport", LOCK_SUPPORT,
            "java/util/concurrent/ThreadLocalRandom", "threadwork/explore/run/ShadowThreadLocalRandom",
            "jdk/internal/vm/SharedThreadContainer", "threadwork/explore/run/ShadowThreadContainer",
            "jdk/internal/vm/ThreadContainer", "threadwork/explore/run/ShadowThreadContainer",
            "jdk/internal/vm/ThreadContainers", "threadwork/explore/run/ShadowThreadContainer",
            "jdk/internal/misc/Unsafe", UNSAFE);

    /** For the student's code, and for copies of the collections. */
    static final Names PLAIN = new Names(Map.of());

    /**
     * For copies of java.util.concurrent. ThreadPoolExecutor walks a HashSet of its workers, whose order comes from identity
     * hashes: two runs of one schedule would differ. These classes' bookkeeping is not watched, so the real set does.
     */
    static final Names CORE = new Names(Map.of("java/util/HashSet", "java/util/LinkedHashSet"));

    private final Map<String, String> exceptions;

    /** Guarded by this: classes may be loaded by several threads. */
    private final Map<String, String> known = new HashMap<>();

    private Names(Map<String, String> exceptions) {
        super(Opcodes.ASM9);
        this.exceptions = exceptions;
    }

    static Names of(Treatment treatment) {
        return treatment == Treatment.CORE ? CORE : PLAIN;
    }

    @Override
    public synchronized String map(String name) {
        return known.computeIfAbsent(name, this::explored);
    }

    private String explored(String name) {
        String exception = exceptions.get(name);
        if (exception != null) {
            return exception;
        }
        int nested = name.indexOf('$');
        String shadow = SHADOWS.get(nested < 0 ? name : name.substring(0, nested));
        if (shadow != null) {
            return nested < 0 ? shadow : shadow + name.substring(nested);
        }
        return Copied.of(name) == null ? name : COPY + name;
    }

    /** Whether explored code reaches this class under a name that the rest of the JDK does not know. */
    static boolean isRenamed(String name) {
        return name.startsWith(COPY) || isShadow(name);
    }

    static boolean isShadow(String name) {
        return name.startsWith("threadwork/explore/run/Shadow");
    }

    static boolean isLib(String name) {
        return name.startsWith(LIB);
    }

    /** The name in the JDK of the class that this one is a copy of, or null if it is no copy. */
    static String originalOfCopy(String name) {
        return name.startsWith(COPY + "java/") ? name.substring(COPY.length()) : null;
    }

    /** The name that a student would use: without its package, and without the class it is nested in. */
    static String simple(String name) {
        String local = name.substring(name.lastIndexOf('/') + 1);
        int nested = local.lastIndexOf('$') + 1;
        while (nested > 0 && nested < local.length() && Character.isDigit(local.charAt(nested))) {
            nested++;
        }
        return nested == 0 || nested == local.length() ? local : local.substring(nested);
    }
}
