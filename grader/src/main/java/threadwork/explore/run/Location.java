package threadwork.explore.run;

/**
 * Something that threads share: a field of an object, an array element, a monitor, the state inside a synchroniser.
 * It keeps two things: who knows of whom through it, for data races; and what was done to it in which order, as hashes,
 * for the fingerprint of a state. Two executions in which each thread did the same, and met the same at each location, are in
 * the same state (Mazurkiewicz traces; used for this by Musuvathi and Qadeer, "Partial-order reduction for context-bounded
 * state exploration", 2007).
 */
final class Location {

    /** What whoever acquires this location gets to know. */
    private final VectorClock released = new VectorClock();
    private long lastWrite;
    private long readsSince;

    /** The last plain write: its thread, when in that thread's own time, and where. */
    int writer = -1;
    int writtenAt;
    int writeSite;
    /** The last plain read of each thread, in its own time; 0 is never. */
    int[] readAt = new int[0];
    int[] readSite = new int[0];

    /** News is progress, as a write is: a loop that meets one ended thread after the other does not wait for anything. */
    void acquiredBy(ShadowThread thread) {
        if (thread.clock.join(released)) {
            thread.writes++;
        }
    }

    /** One of several locations that one step of the thread releases. */
    void alsoReleasedBy(ShadowThread thread) {
        released.join(thread.clock);
    }

    void releasedBy(ShadowThread thread) {
        released.join(thread.clock);
        thread.clock.tick(thread.number);
    }

    /** Commutes with other reads. */
    void readEvent(ShadowThread thread) {
        thread.hash = Fingerprint.of(thread.hash, lastWrite, 1);
        readsSince += thread.hash;
    }

    /** Commutes with nothing. */
    void writeEvent(ShadowThread thread) {
        thread.hash = Fingerprint.of(thread.hash, lastWrite, readsSince);
        lastWrite = thread.hash;
        readsSince = 0;
    }
}
