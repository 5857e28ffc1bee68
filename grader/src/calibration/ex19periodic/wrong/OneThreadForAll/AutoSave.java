// caught by: two_documents_do_not_disturb_each_other — the slow save of one keeps the others from theirs
package threadwork.ex19periodic;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public final class AutoSave implements AutoCloseable {

    private final Runnable save;
    private volatile boolean dirty;
    private boolean closed;
    private ScheduledFuture<?> task;
    private static final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    public AutoSave(Runnable save) {
        this.save = save;
    }

    public void start(Duration period) {
        task = timer.scheduleAtFixedRate(this::look, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    public void markDirty() {
        dirty = true;
    }

    private void look() {
        if (dirty) {
            dirty = false;
            try {
                save.run();
            } catch (RuntimeException e) {
                dirty = true;
            }
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (task != null) {
            task.cancel(false);
        }
        try {
            timer.submit(this::look).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
