// finds: RACE — the fork/join leaves add to one plain total
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;

public final class ChunksShareTotal {
    @SuppressWarnings("serial")
    static final class Part extends RecursiveAction {
        private final int[] data;
        private final int from;
        private final int to;
        private final long[] total;

        Part(int[] data, int from, int to, long[] total) {
            this.data = data;
            this.from = from;
            this.to = to;
            this.total = total;
        }

        @Override
        protected void compute() {
            if (to - from == 1) {
                total[0] += data[from];
            } else {
                int mid = (from + to) / 2;
                invokeAll(new Part(data, from, mid, total), new Part(data, mid, to, total));
            }
        }
    }

    public static void scenario() throws Exception {
        long[] total = new long[1];
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.invoke(new Part(new int[] {1, 2}, 0, 2, total));
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (total[0] != 3) throw new AssertionError("total " + total[0]);
    }
}
