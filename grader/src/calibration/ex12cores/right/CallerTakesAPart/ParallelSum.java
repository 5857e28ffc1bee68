package threadwork.ex12cores;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int most = Math.max(1, Math.min(threads, numbers.length));
        Worker[] workers = new Worker[most];
        for (int i = most - 1; i >= 0; i--) {
            workers[i] = new Worker(numbers, (int) ((long) i * numbers.length / most), (int) ((i + 1L) * numbers.length / most), chunk);
            if (i > 0) {
                workers[i].start();
            }
        }
        workers[0].run();
        long total = workers[0].sum;
        for (int i = 1; i < most; i++) {
            workers[i].join();
            total += workers[i].sum;
        }
        return total;
    }

    private static final class Worker extends Thread {
        private final long[] numbers;
        private final int from;
        private final int to;
        private final Chunk chunk;
        private long sum;

        Worker(long[] numbers, int from, int to, Chunk chunk) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
            this.chunk = chunk;
        }

        @Override
        public void run() {
            sum = chunk.sum(numbers, from, to);
        }
    }
}
