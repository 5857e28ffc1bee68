// caught by: there_are_as_many_chunks_as_threads — thousands of threads take turns on a few cores
package threadwork.ex12cores;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        long[] partial = new long[numbers.length];
        Thread[] workers = new Thread[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int own = i;
            workers[i] = new Thread(() -> partial[own] = chunk.sum(numbers, own, own + 1));
            workers[i].start();
        }
        long total = 0;
        for (int i = 0; i < numbers.length; i++) {
            workers[i].join();
            total += partial[i];
        }
        return total;
    }
}
