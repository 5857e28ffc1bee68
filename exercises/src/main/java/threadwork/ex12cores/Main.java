package threadwork.ex12cores;

import java.util.Arrays;

/** Shows what more threads gain on your machine. Given with the exercise. */
public final class Main {

    private static final int NUMBERS = 2_000;
    private static final int ROUNDS = 100_000;

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        long[] numbers = new long[NUMBERS];
        Arrays.setAll(numbers, i -> i);
        System.out.println("This machine has " + Runtime.getRuntime().availableProcessors() + " CPUs.");
        ParallelSum.sum(numbers, 1, Main::slowly);
        for (int threads = 1; threads <= 8; threads *= 2) {
            long begin = System.nanoTime();
            long sum = ParallelSum.sum(numbers, threads, Main::slowly);
            System.out.printf("%d threads: %d in %.2f s%n", threads, sum, (System.nanoTime() - begin) / 1e9);
        }
    }

    /** Takes a while for each number, and so keeps a core busy. */
    private static long slowly(long[] numbers, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            long seed = numbers[i] + 1;
            for (int round = 0; round < ROUNDS; round++) {
                seed ^= seed << 13;
                seed ^= seed >>> 7;
                seed ^= seed << 17;
            }
            sum += seed >>> 40;
        }
        return sum;
    }
}
