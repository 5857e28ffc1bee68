package threadwork.ex19periodic;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public final class AutoSave implements AutoCloseable {

    private static final ThreadFactory DAEMONS = task -> {
        Thread thread = Executors.defaultThreadFactory().newThread(task);
        thread.setDaemon(true);
        return thread;
    };

    private final Runnable save;
    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock saving = new ReentrantLock();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(DAEMONS);
    private long saved;
    private boolean closed;

    public AutoSave(Runnable save) {
        this.save = save;
    }

    /** Each look orders the next one. */
    public void start(Duration period) {
        order(System.nanoTime() + period.toNanos(), period.toNanos());
    }

    private void order(long moment, long period) {
        timer.schedule(() -> {
            saving.lock();
            try {
                if (closed) {
                    return;
                }
                look();
                order(moment + period, period);
            } finally {
                saving.unlock();
            }
        }, moment - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    public void markDirty() {
        changes.incrementAndGet();
    }

    private void look() {
        long now = changes.get();
        if (now != saved) {
            try {
                save.run();
                saved = now;
            } catch (RuntimeException e) {
                System.err.println(e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        saving.lock();
        try {
            if (!closed) {
                closed = true;
                look();
            }
        } finally {
            saving.unlock();
        }
        timer.shutdownNow();
    }
}
