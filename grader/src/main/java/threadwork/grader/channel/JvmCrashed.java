package threadwork.grader.channel;

import java.io.IOException;

/**
 * The JVM itself broke, and wrote its last words where it always does, whatever it is told: to standard output, which is our
 * channel.
 */
public final class JvmCrashed extends IOException {

    private static final long serialVersionUID = 1;
    private static final String NO_MEMORY = "insufficient memory";

    private final boolean outOfMemory;

    JvmCrashed(String words) {
        super(words);
        outOfMemory = words.contains(NO_MEMORY);
    }

    /** Whether it had no memory left for itself, as when there are too many threads; else it is a fault of the JVM's. */
    public boolean outOfMemory() {
        return outOfMemory;
    }
}
