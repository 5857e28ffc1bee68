package threadwork.explore.code;

import java.lang.ref.Cleaner;

/**
 * Stands in for cleaners in copies of the JDK's classes: cleans when told to, not when the garbage collector finds the time, on a
 * thread that no scheduler knows. Public for explored code.
 */
public final class CleanedByHand {

    private CleanedByHand() {
    }

    /** In place of the cleaner's own method. */
    @SuppressWarnings("unused")
    public static Cleaner.Cleanable register(Cleaner cleaner, Object garbage, Runnable cleaning) {
        return new Cleaner.Cleanable() {
            private boolean cleaned;

            @Override
            public void clean() {
                if (!cleaned) {
                    cleaned = true;
                    cleaning.run();
                }
            }
        };
    }
}
