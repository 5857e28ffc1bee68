package threadwork.ex19periodic;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;

public final class AutoSave implements AutoCloseable {

    private final Runnable save;
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final Object saving = new Object();
    private final Timer timer = new Timer("auto-save", true);
    private boolean closed;

    public AutoSave(Runnable save) {
        this.save = save;
    }

    public void start(Duration period) {
        timer.scheduleAtFixedRate(new TimerTask() {
            @Override
            public void run() {
                look(false);
            }
        }, period.toMillis(), period.toMillis());
    }

    public void markDirty() {
        dirty.set(true);
    }

    private void look(boolean last) {
        synchronized (saving) {
            if (closed) {
                return;
            }
            closed = last;
            if (dirty.compareAndSet(true, false)) {
                try {
                    save.run();
                } catch (RuntimeException e) {
                    dirty.set(true);
                }
            }
        }
    }

    @Override
    public void close() {
        timer.cancel();
        look(true);
    }
}
