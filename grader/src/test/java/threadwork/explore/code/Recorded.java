package threadwork.explore.code;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import threadwork.explore.run.Site;
import threadwork.explore.run.Sites;

/** Stands in for the hooks: writes down what the real ones would be told, such as {@code write Account.balance}. */
@SuppressWarnings("unused")
public final class Recorded {

    static final List<String> EVENTS = new ArrayList<>();

    /** Makes monitors' release fail, as it may when an execution ends there. */
    static boolean exitFails;

    private Recorded() {
    }

    static Site site(int number) {
        try {
            Method get = Sites.class.getDeclaredMethod("get", int.class);
            get.setAccessible(true);
            return (Site) get.invoke(null, number);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(String hook, int site) {
        Site at = site(site);
        if (!at.library()) {
            EVENTS.add(hook + " " + at.target() + (at.isVolatile() ? " (volatile)" : ""));
        }
    }

    public static void enter(Object monitor, int site) {
        if (site >= 0) {
            add("enter", site);
        }
    }

    public static void exit(Object monitor, int site) {
        if (site >= 0) {
            add("exit", site);
            if (exitFails) {
                throw new IllegalStateException("the execution has ended");
            }
        }
    }

    public static void read(Object owner, int site) {
        add("read", site);
    }

    public static void write(Object owner, int site) {
        add("write", site);
    }

    public static void readStatic(Class<?> declaring, int site) {
        add("readStatic", site);
    }

    public static void writeStatic(Class<?> declaring, int site) {
        add("writeStatic", site);
    }

    public static void readElement(Object array, int index, int site) {
        add("readElement " + index + " of", site);
    }

    public static void writeElement(Object array, int index, int site) {
        add("writeElement " + index + " of", site);
    }

    public static void coreRead(Object owner) {
    }

    public static void coreWrite(Object owner) {
    }

    public static void access(Object owner, int mode) {
        if (!owner.getClass().getName().startsWith("explored.")) {
            EVENTS.add("access " + (owner instanceof VarHandle ? "VarHandle" : owner.getClass().getSimpleName()) + " " + mode);
        }
    }

    public static void accessed(boolean success) {
        EVENTS.add("accessed " + success);
    }

    public static void loop(int site) {
        EVENTS.add("loop");
    }

    /** Where somebody is changes nothing. */
    public static void at(int site) {
    }

    public static void call(int site) {
        add("call", site);
    }

    public static void use(Object receiver, int site) {
        add("use (" + site(site).kind() + ") of a " + receiver.getClass().getSimpleName() + ":", site);
    }

    public static void wait(Object monitor) {
        EVENTS.add("wait");
    }

    public static void wait(Object monitor, long millis) {
        EVENTS.add("wait " + millis);
    }

    public static void wait(Object monitor, long millis, int nanos) {
        EVENTS.add("wait " + millis + " " + nanos);
    }

    public static void notify(Object monitor) {
        EVENTS.add("notify");
    }

    public static void notifyAll(Object monitor) {
        EVENTS.add("notifyAll");
    }

    public static long nanoTime() {
        return 1;
    }

    public static long currentTimeMillis() {
        return 2;
    }

    public static int identityHashCode(Object object) {
        return 3;
    }

    public static int hashCode(Object object) {
        return object instanceof String || object instanceof Number ? object.hashCode() : 4;
    }

    public static int processors(Runtime runtime) {
        return 5;
    }

    public static double mathRandom() {
        return 6;
    }

    public static UUID randomUuid() {
        return new UUID(7, 7);
    }

    public static Instant instantNow() {
        return Instant.ofEpochSecond(8);
    }

    public static long newSeed() {
        EVENTS.add("newSeed");
        return 9;
    }

    public static void initBegin() {
        EVENTS.add("initBegin");
    }

    public static boolean isLeft(Throwable thrown) {
        return false;
    }

    public static void initEnd(Class<?> type) {
        EVENTS.add("initEnd " + type.getSimpleName());
    }

    public static void caught(Throwable thrown) {
        EVENTS.add("caught " + thrown.getClass().getSimpleName());
    }

    public static void refused(String what) {
        throw new UnsupportedOperationException(what);
    }

    public static Class<?> callerClass() {
        return Recorded.class;
    }
}
