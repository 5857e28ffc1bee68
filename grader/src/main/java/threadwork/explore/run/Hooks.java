package threadwork.explore.run;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import threadwork.explore.code.JdkNames;

/** What instrumented code calls. On threads that are not explored, and outside of executions, everything behaves as usual. */
public final class Hooks {

    private static final int READ = 1;
    private static final int WRITE = 2;
    private static final int CORES = 4;
    private static final long MEMORY_BYTES = 1L << 30;
    private static final long FREE_BYTES = MEMORY_BYTES / 2;

    private Hooks() {
    }

    // ---- memory

    public static void read(Object owner, int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.memory.field(me, owner, site, false);
        }
    }

    public static void write(Object owner, int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.memory.field(me, owner, site, true);
        }
    }

    public static void readStatic(Class<?> declaring, int site) {
        read(declaring, site);
    }

    public static void writeStatic(Class<?> declaring, int site) {
        write(declaring, site);
    }

    public static void readElement(Object array, int index, int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.memory.element(me, array, index, site, false);
        }
    }

    public static void writeElement(Object array, int index, int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.memory.element(me, array, index, site, true);
        }
    }

    public static void coreRead(Object owner) {
        access(owner, READ);
    }

    public static void coreWrite(Object owner) {
        access(owner, WRITE);
    }

    /** @param mode 1 reads, 2 writes, 3 both */
    public static void access(Object owner, int mode) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.memory.core(me, owner, (mode & READ) != 0, (mode & WRITE) != 0);
        }
    }

    /** After an access that may have failed: then nothing has changed. */
    public static void accessed(boolean success) {
        ShadowThread me = success ? null : Execution.me();
        if (me != null) {
            me.execution.memory.inVain(me);
        }
    }

    public static void use(Object receiver, int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.memory.use(me, receiver, site, Sites.get(site).kind() == Site.Kind.USE_WRITE);
        }
    }

    // ---- monitors

    public static void enter(Object monitor, int site) {
        ShadowThread me = Execution.me();
        if (monitor == null) {
            throw new NullPointerException("synchronized on null");
        }
        if (me != null) {
            me.execution.monitors.enter(me, monitor, site);
        }
    }

    /** Says nothing while the execution unwinds: what was locked does not matter any more. */
    public static void exit(Object monitor, int site) {
        Execution execution = Execution.current();
        if (execution != null && !execution.aborting) {
            ShadowThread me = Execution.me();
            if (me != null) {
                me.execution.monitors.exit(me, monitor);
            }
        }
    }

    public static void wait(Object monitor) throws InterruptedException {
        ShadowThread me = Execution.mustBeMe("wait");
        me.execution.monitors.await(me, monitor, -1);
    }

    public static void wait(Object monitor, long millis) throws InterruptedException {
        wait(monitor, millis, 0);
    }

    public static void wait(Object monitor, long millis, int nanos) throws InterruptedException {
        if (millis < 0 || nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("timeout value is negative or out of range");
        }
        ShadowThread me = Execution.mustBeMe("wait");
        me.execution.monitors.await(me, monitor, millis == 0 && nanos == 0 ? -1 : Durations.nanos(millis, nanos));
    }

    public static void notify(Object monitor) {
        ShadowThread me = Execution.mustBeMe("notify");
        me.execution.monitors.notify(me, monitor);
    }

    public static void notifyAll(Object monitor) {
        ShadowThread me = Execution.mustBeMe("notifyAll");
        me.execution.monitors.notifyAll(me, monitor);
    }

    // ---- the way through the code

    public static void call(int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.at(site, Sites.get(site));
            me.armed = site;
            me.execution.trace.add(me, "calls", Sites.get(site).target(), Sites.get(site));
        }
    }

    /** The thread comes by here, and will say itself what it does. */
    public static void at(int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.at(site, Sites.get(site));
        }
    }

    public static void loop(int site) {
        ShadowThread me = Execution.me();
        if (me != null) {
            Loops.at(me, site);
        }
    }

    public static void initBegin() {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.indivisible++;
            me.initialising++;
        }
    }

    /** Told while an execution unwinds, too: its classes are there for the next ones. */
    public static void initEnd(Class<?> type) {
        ShadowThread me = Execution.active();
        if (me != null) {
            me.indivisible--;
            me.initialising--;
        }
        Statics.of(type.getClassLoader()).initialised(type);
    }

    /** Whether an initialiser was left because the execution has ended: that is no fault of its class, which can still be used. */
    public static boolean isLeft(Throwable thrown) {
        return thrown instanceof Abort;
    }

    /** At the beginning of a handler for everything: what ends an execution is not for explored code to catch. */
    public static void caught(Throwable thrown) {
        ShadowThread me = Execution.me();
        if (me != null && Unfollowed.isOverflow(thrown)) {
            throw me.execution.overflows(me, thrown);
        }
        String unfollowed = Unfollowed.reason(thrown);
        if (me != null && unfollowed != null) {
            throw me.execution.cannotJudge(unfollowed);
        }
    }

    public static void refused(String what) {
        Execution execution = Execution.current();
        throw execution == null ? new Unsupported(what) : execution.cannotJudge(what);
    }

    // ---- what would differ from run to run

    public static long nanoTime() {
        ShadowThread me = Execution.me();
        return me == null ? System.nanoTime() : me.execution.timers().now(me);
    }

    public static long currentTimeMillis() {
        ShadowThread me = Execution.me();
        return me == null ? System.currentTimeMillis() : me.execution.timers().now(me) / 1_000_000;
    }

    public static Instant instantNow() {
        ShadowThread me = Execution.me();
        return me == null ? Instant.now() : Instant.ofEpochSecond(0, me.execution.timers().now(me));
    }

    public static int processors(Runtime runtime) {
        return CORES;
    }

    public static long totalMemory(Runtime runtime) {
        return MEMORY_BYTES;
    }

    public static long freeMemory(Runtime runtime) {
        return FREE_BYTES;
    }

    public static int identityHashCode(Object object) {
        ShadowThread me = Execution.me();
        return object == null ? 0 : me == null ? System.identityHashCode(object) : me.execution.track(object).hash(me);
    }

    public static int hashCode(Object object) {
        return InheritedHash.is(object) ? identityHashCode(object) : object.hashCode();
    }

    public static long newSeed() {
        ShadowThread me = Execution.me();
        return me == null ? System.nanoTime() : me.nextRandom();
    }

    public static double mathRandom() {
        ShadowThread me = Execution.me();
        return me == null ? Math.random() : (me.nextRandom() >>> 11) * 0x1.0p-53;
    }

    public static UUID randomUuid() {
        ShadowThread me = Execution.me();
        return me == null ? UUID.randomUUID() : new UUID(me.nextRandom(), me.nextRandom());
    }

    // ---- what would show that it is explored

    public static String className(Class<?> type) {
        return JdkNames.original(type.getName());
    }

    public static String simpleClassName(Class<?> type) {
        return type.getName().startsWith("threadwork.explore.run.") ? JdkNames.original(type.getSimpleName()) : type.getSimpleName();
    }

    /** Formats before the stream is locked: an argument's {@code toString} may have to wait for others, who may want to print. */
    public static PrintStream printf(PrintStream out, String format, Object... arguments) {
        out.print(String.format(format, arguments));
        return out;
    }

    public static PrintStream printf(PrintStream out, Locale locale, String format, Object... arguments) {
        out.print(String.format(locale, format, arguments));
        return out;
    }

    /** For code of the JDK's that asks who calls it, to check what that may touch; it then looks at classes of its own loader. */
    public static Class<?> callerClass() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> !type.getName().startsWith("explored.") && type != Hooks.class).findFirst().orElse(Hooks.class));
    }
}
