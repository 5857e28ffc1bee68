package threadwork.explore.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The static fields of explored classes. A class is initialised once in a JVM, but each execution must begin alike: so all
 * that were initialised are set back and initialised again, in the same order, when an execution begins. Threads that this starts may run.
 */
final class Statics {

    static final String RESET = "$explored$reset";

    /** Guarded by itself. */
    private static final Map<ClassLoader, Statics> BY_LOADER = new WeakHashMap<>();

    private final Set<Class<?>> initialised = new LinkedHashSet<>();
    private final List<String> waiting = new ArrayList<>();
    private boolean foundNew;
    private boolean puttingOff;
    /** How many of those were known when the execution began. */
    private int waitingBefore;
    private boolean lost;

    static Statics of(ClassLoader loader) {
        synchronized (BY_LOADER) {
            return BY_LOADER.computeIfAbsent(loader, fresh -> new Statics());
        }
    }

    void begin() {
        foundNew = false;
        puttingOff = false;
        waitingBefore = waiting.size();
    }

    void reset(ShadowThread me) throws Throwable {
        List<Class<?>> classes = new ArrayList<>(initialised);
        me.indivisible++;
        for (Class<?> type : classes) {
            reset(type);
        }
        me.indivisible--;
    }

    private static void reset(Class<?> type) throws Throwable {
        try {
            Method reset = type.getDeclaredMethod(RESET);
            reset.setAccessible(true);
            reset.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } catch (NoSuchMethodException nothingToReset) {
            // An enum, an interface or a class without static state.
        }
    }

    void initialised(Class<?> type) {
        if (initialised.add(type)) {
            foundNew = true;
            if (puttingOff) {
                waiting.add(waitingBefore, type.getName());
            }
        }
    }

    /**
     * An initialiser would have to wait while the JVM holds its class for it: nobody else could be let run. So it ends here, and with it
     * the execution; from the next one on it is run at the beginning, where nothing is held.
     */
    void putOff() {
        puttingOff = true;
        foundNew = true;
    }

    List<String> waiting() {
        return List.copyOf(waiting);
    }

    /** Whether a class was initialised in the middle of the execution: the next one begins with that, and may go otherwise. */
    boolean foundNew() {
        return foundNew;
    }

    void lost() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }
}
