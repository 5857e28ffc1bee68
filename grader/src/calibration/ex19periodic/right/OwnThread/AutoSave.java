package threadwork.ex19periodic;

import java.time.Duration;

public final class AutoSave implements AutoCloseable {

    private final Runnable save;
    private final Object lock = new Object();
    private boolean dirty;
    private boolean closed;
    private Thread thread;

    public AutoSave(Runnable save) {
        this.save = save;
    }

    public void start(Duration period) {
        thread = new Thread(() -> run(period.toNanos()));
        thread.setDaemon(true);
        thread.start();
    }

    private void run(long period) {
        long next = System.nanoTime() + period;
        while (waitedUntil(next)) {
            look();
            while (next - System.nanoTime() <= 0) {
                next += period;
            }
        }
    }

    private boolean waitedUntil(long next) {
        synchronized (lock) {
            try {
                for (long left = next - System.nanoTime(); left > 0 && !closed; left = next - System.nanoTime()) {
                    lock.wait(left / 1_000_000, (int) (left % 1_000_000));
                }
            } catch (InterruptedException e) {
                return false;
            }
            return !closed;
        }
    }

    private void look() {
        synchronized (lock) {
            if (!dirty) {
                return;
            }
            dirty = false;
        }
        try {
            save.run();
        } catch (RuntimeException e) {
            e.printStackTrace();
            markDirty();
        }
    }

    public void markDirty() {
        synchronized (lock) {
            dirty = true;
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        look();
    }
}
