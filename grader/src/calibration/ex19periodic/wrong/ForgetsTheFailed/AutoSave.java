// caught by: a_save_that_fails_is_tried_again — the document counts as clean though nothing was saved
package threadwork.ex19periodic;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class AutoSave implements AutoCloseable {

    private final Runnable save;
    private volatile boolean dirty;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    public AutoSave(Runnable save) {
        this.save = save;
    }

    public void start(Duration period) {
        timer.scheduleAtFixedRate(this::look, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
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
                e.printStackTrace();
            }
        }
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            timer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        look();
    }
}
