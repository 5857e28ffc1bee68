package threadwork.ex19periodic;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public final class AutoSave implements AutoCloseable {

    private final Runnable save;
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final BlockingQueue<String> mail = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean started;

    public AutoSave(Runnable save) {
        this.save = save;
    }

    public void start(Duration period) {
        started = true;
        Thread thread = new Thread(() -> {
            try {
                long next = System.nanoTime() + period.toNanos();
                while (mail.poll(next - System.nanoTime(), TimeUnit.NANOSECONDS) == null) {
                    look();
                    next += period.toNanos();
                }
            } catch (InterruptedException e) {
                // ends
            } finally {
                look();
                ended.countDown();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    public void markDirty() {
        dirty.set(true);
    }

    private void look() {
        if (dirty.getAndSet(false)) {
            try {
                save.run();
            } catch (RuntimeException e) {
                dirty.set(true);
            }
        }
    }

    @Override
    public void close() {
        if (!started) {
            look();
            return;
        }
        mail.add("close");
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
