package threadwork.explore.run;

/** Decides how an execution goes on. */
public interface Choices {

    /** To be returned by {@link #choose} to end the execution here: what follows has been seen already. */
    int SEEN_BEFORE = -1;

    /**
     * @param options at least 2
     * @param state   a fingerprint of the state; equal fingerprints stand for equal futures
     * @param hint    for strategies with priorities: a stable number for each option
     * @return from 0 to {@code options - 1}, where 0 is the usual way, or {@link #SEEN_BEFORE}
     */
    int choose(Decision what, int options, long state, int[] hint);
}
