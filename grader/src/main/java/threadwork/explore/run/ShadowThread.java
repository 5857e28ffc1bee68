package threadwork.explore.run;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Stands in for {@link java.lang.Thread} in explored code: the same methods, but the scheduler decides when it runs. */
public class ShadowThread implements Runnable {

    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    enum Status { NEW, READY, BLOCKED, WAITING, PARKED, JOINING, SLEEPING, ENDED }

    // ---- what the scheduler keeps of it

    Execution execution;
    Carrier carrier;
    int number = -1;
    Status status = Status.NEW;
    /** What it waits for: a {@link Tracked} monitor, a thread, or the blocker of a park. */
    Object on;
    final VectorClock clock = new VectorClock();
    /** Stands for all it did and met so far. */
    long hash = 1;
    /** Written when it ends. */
    final Location life = new Location();
    /** Written by whoever wakes it. */
    final Location signal = new Location();
    final Location interrupts = new Location();
    boolean interrupted;
    boolean permit;
    boolean timedOut;
    long wakeAt = -1;
    /** The step at which its timed wait began. */
    long waitsSince;
    /** The step at which it was last given its turn. */
    long lastTurn;
    long spunAt = -1;
    /** How often it was woken though nobody had notified it. */
    int needlessWakeUps;
    /** Above 0 where it may not be switched: in a static initialiser. */
    int indivisible;
    /** Above 0 where the JVM itself runs a static initialiser, and holds its class meanwhile. */
    int initialising;
    /** How often it would have stepped back there. */
    int heldBack;
    /** The site of a call into java.util.concurrent that has touched nothing yet, else -1. */
    int armed = -1;
    long events;
    long writes;
    /** Steps inside synchronisers since it got its turn. */
    int coreSteps;
    int loop = -1;
    int rounds;
    long eventsAtLoop;
    long writesAtLoop;
    private long randoms;
    private int site = -1;
    /** The JDK's own code knows these two, and the next three, by their names, and clears them. */
    Object threadLocals;
    Object inheritableThreadLocals;

    // ---- what java.util.concurrent keeps in it

    Object parkBlocker;
    int threadLocalRandomProbe;
    int threadLocalRandomSecondarySeed;

    // ---- what explored code sees of it

    private static final boolean IDS_IN_TEXT = Runtime.version().feature() >= 19;

    private final Runnable target;
    private final long id;
    /** Of the thread that runs the scenario: the id that was given last. */
    private long lastId = 1;
    private volatile String name;
    private boolean daemon;
    private boolean virtual;
    private int priority = NORM_PRIORITY;
    private UncaughtExceptionHandler handler;
    private ClassLoader contextClassLoader = ShadowThread.class.getClassLoader();

    /** What a thread is doing. */
    public enum State { NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED }

    /** Hears what nobody caught. */
    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(ShadowThread thread, Throwable thrown);
    }

    public ShadowThread() {
        this(null, null, null, 0);
    }

    public ShadowThread(Runnable target) {
        this(null, target, null, 0);
    }

    public ShadowThread(String name) {
        this(null, null, given(name), 0);
    }

    public ShadowThread(Runnable target, String name) {
        this(null, target, given(name), 0);
    }

    public ShadowThread(ThreadGroup group, Runnable target) {
        this(group, target, null, 0);
    }

    public ShadowThread(ThreadGroup group, String name) {
        this(group, null, given(name), 0);
    }

    public ShadowThread(ThreadGroup group, Runnable target, String name) {
        this(group, target, given(name), 0);
    }

    public ShadowThread(ThreadGroup group, Runnable target, String name, long stackSize, boolean inheritThreadLocals) {
        this(group, target, name, stackSize);
        if (!inheritThreadLocals) {
            inheritableThreadLocals = null;
        }
    }

    /** The group and the size of the stack make no difference to an exploration. */
    public ShadowThread(ThreadGroup group, Runnable target, String name, long stackSize) {
        ShadowThread parent = Execution.mustBeMe("a new thread");
        if (group != null && group.getClass() != ThreadGroup.class) {
            throw parent.execution.cannotJudge("a ThreadGroup of one's own");
        }
        this.target = target;
        this.name = name != null ? name : parent.execution.nextThreadName();
        id = ++parent.execution.scheduler.threads().get(0).lastId;
        daemon = parent.daemon;
        priority = parent.priority;
        contextClassLoader = parent.contextClassLoader;
        inheritableThreadLocals = ShadowInheritableThreadLocal.passedOn(parent);
    }

    /** The thread that runs the scenario. */
    ShadowThread(Execution execution, ScenarioBody body) {
        this.execution = execution;
        name = "main";
        id = lastId;
        target = () -> Sneaky.run(body);
    }

    private static String given(String name) {
        if (name == null) {
            throw new NullPointerException("'name' is null");
        }
        return name;
    }

    @Override
    public void run() {
        if (target != null) {
            target.run();
        }
    }

    // ---- the scheduler's own questions

    void at(int number, Site where) {
        if (!where.library()) {
            site = number;
        }
    }

    /** The number of the last place in the student's code that this thread came by, or {@code other}. */
    int siteOr(int other) {
        return site >= 0 && Sites.get(other).library() ? site : other;
    }

    Site site() {
        return site < 0 ? null : Sites.get(site);
    }

    /** Asked by the scheduler: unlike {@link #isAlive} no step of the explored code. */
    boolean isAlive0() {
        return status != Status.NEW && status != Status.ENDED;
    }

    long nextRandom() {
        return Fingerprint.of(hash, ++randoms, 8);
    }

    /** Whether a handler took it; what the handler throws is ignored, as the JVM does. */
    boolean handles(Throwable thrown) {
        UncaughtExceptionHandler own = handler != null ? handler : execution.defaultHandler;
        if (own == null) {
            return false;
        }
        try {
            own.uncaughtException(this, thrown);
        } catch (Abort end) {
            return true;
        } catch (Throwable ignored) {
            return true;
        }
        return true;
    }

    // ---- the static methods of Thread

    public static ShadowThread currentThread() {
        return Execution.mustBeMe("Thread.currentThread");
    }

    public static ShadowThread currentCarrierThread() {
        return currentThread();
    }

    public static void yield() {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.scheduler.stepBack(me);
        }
    }

    public static void onSpinWait() {
        ShadowThread.yield();
    }

    /**
     * In place of {@code onSpinWait} in copies of java.util.concurrent, which spin a thousand times and then wait in earnest. Steps
     * back once for others that can run; more often would look as if nothing would ever change, and would make time pass.
     */
    public static void spinInside() {
        ShadowThread me = Execution.me();
        if (me != null && me.execution.scheduler.threads().stream()
                .anyMatch(other -> other != me && other.status == Status.READY && (me.spunAt < 0 || other.spunAt != me.spunAt))) {
            me.execution.scheduler.stepBack(me);
        }
    }

    public static void sleep(long millis) throws InterruptedException {
        sleep(millis, 0);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        checkTimeout(millis, nanos);
        ShadowThread me = Execution.mustBeMe("Thread.sleep");
        me.execution.waits.sleep(me, Durations.nanos(millis, nanos));
    }

    private static void checkTimeout(long millis, int nanos) {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999_999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
    }

    public static void sleep(Duration duration) throws InterruptedException {
        ShadowThread me = Execution.mustBeMe("Thread.sleep");
        me.execution.waits.sleep(me, TimeUnit.NANOSECONDS.convert(duration));
    }

    public static boolean interrupted() {
        ShadowThread me = Execution.mustBeMe("Thread.interrupted");
        return me.execution.waits.isInterrupted(me, me, true);
    }

    public static boolean holdsLock(Object monitor) {
        ShadowThread me = Execution.mustBeMe("Thread.holdsLock");
        return me.execution.track(monitor).owner == me;
    }

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler all) {
        Execution.mustBeMe("a default handler").execution.defaultHandler = all;
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return Execution.mustBeMe("a default handler").execution.defaultHandler;
    }

    public static ShadowThread startVirtualThread(Runnable task) {
        return ofVirtual().start(task);
    }

    public static Builder.OfVirtual ofVirtual() {
        return new ThreadBuilder(true);
    }

    public static Builder.OfPlatform ofPlatform() {
        return new ThreadBuilder(false);
    }

    public static int activeCount() {
        return (int) currentThread().execution.scheduler.threads().stream().filter(ShadowThread::isAlive0).count();
    }

    public static void dumpStack() {
        // Nothing in it is of use to an exploration.
    }

    // ---- the methods of a thread

    public void start() {
        ShadowThread me = Execution.mustBeMe("Thread.start");
        me.execution.waits.start(me, this);
    }

    public final void join() throws InterruptedException {
        join(0, 0);
    }

    public final void join(long millis) throws InterruptedException {
        join(millis, 0);
    }

    public final void join(long millis, int nanos) throws InterruptedException {
        checkTimeout(millis, nanos);
        ShadowThread me = Execution.mustBeMe("Thread.join");
        me.execution.waits.join(me, this, millis == 0 && nanos == 0 ? -1 : Durations.nanos(millis, nanos));
    }

    public final boolean join(Duration duration) throws InterruptedException {
        if (status == Status.NEW) {
            throw new IllegalThreadStateException("Thread not started");
        }
        ShadowThread me = Execution.mustBeMe("Thread.join");
        me.execution.waits.join(me, this, Math.max(0, TimeUnit.NANOSECONDS.convert(duration)));
        return status == Status.ENDED;
    }

    public void interrupt() {
        ShadowThread me = Execution.mustBeMe("Thread.interrupt");
        me.execution.waits.interrupt(me, this);
    }

    public boolean isInterrupted() {
        ShadowThread me = Execution.mustBeMe("Thread.isInterrupted");
        return me.execution.waits.isInterrupted(me, this, false);
    }

    public final boolean isAlive() {
        return seen().isAlive0();
    }

    public State getState() {
        ShadowThread seen = seen();
        return switch (seen.status) {
            case NEW -> State.NEW;
            case READY -> State.RUNNABLE;
            case BLOCKED -> State.BLOCKED;
            case ENDED -> State.TERMINATED;
            case SLEEPING -> State.TIMED_WAITING;
            default -> seen.wakeAt >= 0 ? State.TIMED_WAITING : State.WAITING;
        };
    }

    private ShadowThread seen() {
        ShadowThread me = Execution.me();
        if (me != null) {
            me.execution.scheduler.point(me);
            me.hash = Fingerprint.of(me.hash, status.ordinal(), hash);
            me.execution.waits.look(me, this);
        }
        return this;
    }

    public final String getName() {
        return name;
    }

    public final void setName(String name) {
        this.name = given(name);
    }

    public final boolean isDaemon() {
        return daemon || virtual;
    }

    public final void setDaemon(boolean on) {
        if (isAlive0()) {
            throw new IllegalThreadStateException();
        }
        daemon = on;
    }

    public final boolean isVirtual() {
        return virtual;
    }

    void makeVirtual() {
        virtual = true;
    }

    public long getId() {
        return threadId();
    }

    public final long threadId() {
        return id;
    }

    public final int getPriority() {
        return priority;
    }

    public final void setPriority(int priority) {
        if (priority < MIN_PRIORITY || priority > MAX_PRIORITY) {
            throw new IllegalArgumentException();
        }
        this.priority = priority;
    }

    public final ThreadGroup getThreadGroup() {
        return Thread.currentThread().getThreadGroup();
    }

    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler != null ? handler : execution != null && execution.defaultHandler != null ? execution.defaultHandler : (thread, thrown) -> { };
    }

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        this.handler = handler;
    }

    public ClassLoader getContextClassLoader() {
        return contextClassLoader;
    }

    public void setContextClassLoader(ClassLoader loader) {
        contextClassLoader = loader;
    }

    public StackTraceElement[] getStackTrace() {
        return new StackTraceElement[0];
    }

    @Override
    public String toString() {
        if (virtual) {
            return "VirtualThread[#" + id + (name.isEmpty() ? "" : "," + name) + "]/" + getState().name().toLowerCase(Locale.ROOT);
        }
        String group = status == Status.ENDED ? "" : "main";
        return "Thread[" + (IDS_IN_TEXT ? "#" + id + "," : "") + name + "," + priority + "," + group + "]";
    }

    /** The same in every replay, whoever asks. */
    @Override
    public int hashCode() {
        return Hooks.identityHashCode(this);
    }

    /** As in {@code Thread.Builder}, which is newer than the JDK this is compiled for. */
    public interface Builder {

        Builder name(String name);

        Builder name(String prefix, long start);

        Builder inheritInheritableThreadLocals(boolean inherit);

        Builder uncaughtExceptionHandler(UncaughtExceptionHandler handler);

        ShadowThread unstarted(Runnable task);

        ShadowThread start(Runnable task);

        /** Of threads that the JVM schedules itself. */
        interface OfVirtual extends Builder {

            @Override
            OfVirtual name(String name);

            @Override
            OfVirtual name(String prefix, long start);

            @Override
            OfVirtual inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler handler);
        }

        /** Of threads of the operating system. */
        interface OfPlatform extends Builder {

            @Override
            OfPlatform name(String name);

            @Override
            OfPlatform name(String prefix, long start);

            @Override
            OfPlatform inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler handler);

            OfPlatform group(ThreadGroup group);

            OfPlatform daemon(boolean on);

            OfPlatform daemon();

            OfPlatform priority(int priority);

            OfPlatform stackSize(long bytes);
        }
    }
}
