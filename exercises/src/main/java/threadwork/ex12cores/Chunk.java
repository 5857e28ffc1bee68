package threadwork.ex12cores;

/** Adds up a part of an array. Given with the exercise: programs use {@link #PLAIN}, the checks one that remembers who asked. */
@FunctionalInterface
public interface Chunk {

    /** A loop, as you would write it. */
    Chunk PLAIN = (numbers, from, to) -> {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += numbers[i];
        }
        return sum;
    };

    /**
     * The sum of {@code numbers[from]}, … {@code numbers[to - 1]}, computed by the thread that calls it. Many can do so at once.
     *
     * @param numbers the whole array
     * @param from    the first place of the chunk
     * @param to      the place behind its last one; equal to {@code from} if the chunk is empty
     */
    long sum(long[] numbers, int from, int to);
}
