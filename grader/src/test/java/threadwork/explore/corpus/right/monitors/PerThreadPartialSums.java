package threadwork.explore.corpus.right.monitors;

public final class PerThreadPartialSums {
    public static void scenario() throws Exception {
        final int[] numbers = {4, 8, 15, 16, 23, 42};
        final int threadCount = 3;
        final long[] partial = new long[threadCount];
        Thread[] threads = new Thread[threadCount];
        for (int t = 0; t < threadCount; t++) {
            final int index = t;
            threads[t] = new Thread(new Runnable() {
                public void run() {
                    long sum = 0;
                    for (int i = index; i < numbers.length; i += threadCount) {
                        sum += numbers[i];
                    }
                    partial[index] = sum;
                }
            });
            threads[t].start();
        }
        long total = 0;
        for (int t = 0; t < threadCount; t++) {
            threads[t].join();
            total += partial[t];
        }
        if (total != 108) throw new AssertionError("Total was " + total);
    }
}
