package threadwork.ex02join;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += i * i;
        }
        return sum;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        List<Summer> summers = new ArrayList<>();
        for (long number : numbers) {
            summers.add(new Summer(number, job));
        }
        summers.forEach(Thread::start);
        boolean interrupted = false;
        List<Long> sums = new ArrayList<>();
        for (Summer summer : summers) {
            while (summer.isAlive()) {
                try {
                    summer.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            sums.add(summer.sum);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return sums;
    }

    private static final class Summer extends Thread {

        private final long number;
        private final LongUnaryOperator job;
        private long sum;

        Summer(long number, LongUnaryOperator job) {
            this.number = number;
            this.job = job;
        }

        @Override
        public void run() {
            sum = job.applyAsLong(number);
        }
    }
}
