package threadwork.explore.corpus.right.monitors;

public final class ThreadSubclassSum {
    static abstract class Task<R> extends Thread {
        private R answer;

        protected abstract R compute();

        @Override public final void run() { answer = compute(); }

        final R answer() throws InterruptedException {
            join();
            return answer;
        }
    }

    static final class SumTask extends Task<Integer> {
        private final int lo, hi;

        SumTask(int lo, int hi) { this.lo = lo; this.hi = hi; }

        @Override protected Integer compute() {
            int s = 0;
            for (int i = lo; i <= hi; i++) s += i;
            return s;
        }
    }

    public static void scenario() throws Exception {
        Task<Integer> low = new SumTask(1, 50);
        Task<Integer> high = new SumTask(51, 100);
        low.start();
        high.start();
        int total = low.answer() + high.answer();
        if (total != 5050) throw new AssertionError("total " + total);
    }
}
