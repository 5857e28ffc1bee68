package threadwork.ex19periodic;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Saves a document in the background, so that nobody has to think of it. Any thread may call {@link #markDirty} at any time;
 * {@link #start} is called once at most, and {@link #close} by one thread. Two of these have nothing to do with each other.
 *
 * <p>An {@code AutoSave} that nobody closes does not keep the JVM from ending.
 */
public final class AutoSave implements AutoCloseable {

    private final Runnable save;
    private final AtomicBoolean dirty = new AtomicBoolean();
    /** Its only thread makes all saves, so there are never two at once. */
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(AutoSave::daemon);

    /**
     * @param save saves the document as it is then, and takes its time for that. It is never called while another call of it is
     *             under way, and is not interrupted. If it throws a {@code RuntimeException}, the document was not saved.
     */
    public AutoSave(Runnable save) {
        this.save = save;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "auto-save");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins to look at the document every period: one period from now, two periods from now, and so on, however long saves
     * take. If the document is dirty at such a moment, it is saved; a save that fails ends nothing, and its document is still
     * dirty. Moments that come while a save is under way may be left out, or be made up for as soon as it is over.
     *
     * @param period more than zero
     */
    public void start(Duration period) {
        looks.scheduleAtFixedRate(this::look, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void look() {
        // Clean before the save, not after it: a change during the save is one that it may have missed.
        if (dirty.getAndSet(false)) {
            try {
                save.run();
            } catch (RuntimeException failed) {
                // An executor does not repeat a task that threw.
                dirty.set(true);
                System.err.println("Not saved: " + failed);
            }
        }
    }

    /**
     * Notes that the document has changed: it is dirty until a save that begins after this call has succeeded. Does not wait,
     * not even for a save that is under way.
     */
    public void markDirty() {
        dirty.set(true);
    }

    /**
     * Ends it: no more looks, and the document is saved a last time if it is dirty, even if {@link #start} was never called.
     * Returns when all saves are over, also one that was under way; after that there is none any more, whatever is marked. What
     * becomes of an exception of the last save is up to you. To close again does nothing.
     */
    @Override
    public void close() {
        if (looks.isShutdown()) {
            return;
        }
        CompletableFuture<Void> last = CompletableFuture.runAsync(this::look, looks);
        // What repeats is cancelled by this; the last look is not, nor is one under way.
        looks.shutdown();
        last.join();
    }
}
