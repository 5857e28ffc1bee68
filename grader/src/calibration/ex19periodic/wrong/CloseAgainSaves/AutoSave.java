// caught by: close_saves_the_last_change_and_nothing_after_it — to close a second time saves what was marked after the first
package threadwork.ex19periodic;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class AutoSave implements AutoCloseable {

    private final Runnable save;
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final Lock lock = new ReentrantLock();
    private final Timer timer = new Timer(true);
    private volatile boolean closed;

    public AutoSave(Runnable save) {
        this.save = save;
    }

    public void start(Duration period) {
        timer.scheduleAtFixedRate(new TimerTask() {
            @Override
            public void run() {
                lock.lock();
                try {
                    if (!closed) {
                        saveIfDirty();
                    }
                } finally {
                    lock.unlock();
                }
            }
        }, period.toMillis(), period.toMillis());
    }

    private void saveIfDirty() {
        if (dirty.getAndSet(false)) {
            try {
                save.run();
            } catch (RuntimeException e) {
                dirty.set(true);
            }
        }
    }

    public void markDirty() {
        dirty.set(true);
    }

    @Override
    public void close() {
        timer.cancel();
        lock.lock();
        try {
            closed = true;
            saveIfDirty();
        } finally {
            lock.unlock();
        }
    }
}
