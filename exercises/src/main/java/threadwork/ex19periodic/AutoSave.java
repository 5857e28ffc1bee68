package threadwork.ex19periodic;

import java.time.Duration;

/**
 * Saves a document in the background, so that nobody has to think of it. Any thread may call {@link #markDirty} at any time;
 * {@link #start} is called once at most, and {@link #close} by one thread. Two of these have nothing to do with each other.
 *
 * <p>An {@code AutoSave} that nobody closes does not keep the JVM from ending.
 */
public final class AutoSave implements AutoCloseable {

    /**
     * @param save saves the document as it is then, and takes its time for that. It is never called while another call of it is
     *             under way, and is not interrupted. If it throws a {@code RuntimeException}, the document was not saved.
     */
    public AutoSave(Runnable save) {
        // TODO: keep it, and what else you need.
    }

    /**
     * Begins to look at the document every period: one period from now, two periods from now, and so on, however long saves
     * take. If the document is dirty at such a moment, it is saved; a save that fails ends nothing, and its document is still
     * dirty. Moments that come while a save is under way may be left out, or be made up for as soon as it is over.
     *
     * @param period more than zero
     */
    public void start(Duration period) {
        // TODO: a ScheduledExecutorService with a ThreadFactory of yours, or a thread that waits until the next moment.
        throw new UnsupportedOperationException("TODO: AutoSave.start is yours to write");
    }

    /**
     * Notes that the document has changed: it is dirty until a save that begins after this call has succeeded. Does not wait,
     * not even for a save that is under way.
     */
    public void markDirty() {
        // TODO: a flag that threads share.
        throw new UnsupportedOperationException("TODO: AutoSave.markDirty is yours to write");
    }

    /**
     * Ends it: no more looks, and the document is saved a last time if it is dirty, even if {@link #start} was never called.
     * Returns when all saves are over, also one that was under way; after that there is none any more, whatever is marked. What
     * becomes of an exception of the last save is up to you. To close again does nothing.
     */
    @Override
    public void close() {
        // TODO: first no more looks, then the last save.
        throw new UnsupportedOperationException("TODO: AutoSave.close is yours to write");
    }
}
