package threadwork.ex12cores;

/** A sum that keeps several cores busy. */
public final class ParallelSum {

    private ParallelSum() {
    }

    /**
     * Adds up all numbers, in as many chunks as there are threads, all at the same time.
     *
     * <p>A chunk is a range of places. Each place lies in exactly one chunk, and the sizes of two chunks differ by one at most. For
     * each chunk there is one call of {@code chunk}; a chunk that would be empty may be left out.
     *
     * <p>Each chunk has a thread of its own, and no thread takes a second one, even if it is done with its first. The calling thread may take one of them; otherwise it waits, asleep, and does not ask
     * again and again. When it returns, no thread that it started stays behind. Several threads may call it at the same time.
     *
     * @param numbers to be added up; may be empty, and is not changed. No sum of some of them leaves the range of a {@code long}.
     * @param threads how many, at least 1
     * @param chunk   adds up one chunk, such as {@link Chunk#PLAIN}
     * @throws InterruptedException if the calling thread is interrupted meanwhile
     */
    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        // TODO: give each Thread its range and a place for its result, and add the results up at the end.
        throw new UnsupportedOperationException("TODO: ParallelSum.sum is yours to write");
    }
}
