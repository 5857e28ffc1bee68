package threadwork.explore.run;

import threadwork.explore.run.ShadowThread.UncaughtExceptionHandler;

/** Both kinds of {@code Thread.Builder}. */
final class ThreadBuilder implements ShadowThread.Builder.OfVirtual, ShadowThread.Builder.OfPlatform {

    private static final long UNNUMBERED = -1;

    private final boolean virtual;
    private String name;
    private long next = UNNUMBERED;
    private Boolean daemon;
    private boolean inherit = true;
    private int priority;
    private UncaughtExceptionHandler handler;

    ThreadBuilder(boolean virtual) {
        this.virtual = virtual;
        name = virtual ? "" : null;
    }

    @Override
    public ThreadBuilder name(String name) {
        this.name = name;
        next = UNNUMBERED;
        return this;
    }

    @Override
    public ThreadBuilder name(String prefix, long start) {
        name = prefix;
        next = start;
        return this;
    }

    @Override
    public ThreadBuilder inheritInheritableThreadLocals(boolean inherit) {
        this.inherit = inherit;
        return this;
    }

    @Override
    public ThreadBuilder uncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public ThreadBuilder group(ThreadGroup group) {
        return this;
    }

    @Override
    public ThreadBuilder daemon(boolean on) {
        daemon = on;
        return this;
    }

    @Override
    public ThreadBuilder daemon() {
        return daemon(true);
    }

    @Override
    public ThreadBuilder priority(int priority) {
        this.priority = priority;
        return this;
    }

    @Override
    public ThreadBuilder stackSize(long bytes) {
        return this;
    }

    @Override
    public ShadowThread unstarted(Runnable task) {
        String full = next == UNNUMBERED ? name : name + next++;
        ShadowThread thread = new ShadowThread(null, task, full, 0, inherit);
        if (virtual) {
            thread.makeVirtual();
        } else if (daemon != null) {
            thread.setDaemon(daemon);
        }
        if (priority != 0) {
            thread.setPriority(priority);
        }
        if (handler != null) {
            thread.setUncaughtExceptionHandler(handler);
        }
        return thread;
    }

    @Override
    public ShadowThread start(Runnable task) {
        ShadowThread thread = unstarted(task);
        thread.start();
        return thread;
    }
}
