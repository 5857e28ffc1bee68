package threadwork.explore.run;

/** How an execution ended. */
public enum Ending {
    /** The scenario came to its end, and so did all its threads. */
    PASSED,
    /** The scenario's own assertion failed. */
    ASSERTION,
    /** A thread, or the scenario itself, threw something that nobody caught. */
    EXCEPTION,
    /** Threads wait for each other in a circle. */
    DEADLOCK,
    /** A thread waits for something that nobody will ever do. */
    STUCK,
    /** Threads run and run, and nothing changes any more. */
    LIVELOCK,
    /** The scenario came to its end, and threads that are no daemons never will. */
    LEAK,
    /** What follows was seen in an earlier execution; nothing is known of this one. */
    SEEN_BEFORE,
    /** It went on for longer than an execution may. */
    TOO_LONG,
    /** The explorer met something that it cannot follow: no verdict, and nobody's fault but ours. */
    CANNOT_JUDGE;

    /** Whether this is a fault of the explored code. */
    public boolean isFailure() {
        return ordinal() > PASSED.ordinal() && ordinal() < SEEN_BEFORE.ordinal();
    }
}
