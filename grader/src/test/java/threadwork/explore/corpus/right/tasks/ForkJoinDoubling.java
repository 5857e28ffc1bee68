package threadwork.explore.corpus.right.tasks;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;

/** Each leaf writes its own cells of the array only. */
public final class ForkJoinDoubling {

    @SuppressWarnings("serial")
    private static class Doubler extends RecursiveAction {
        final int[] cells;
        final int lo, hi;

        Doubler(int[] cells, int lo, int hi) {
            this.cells = cells;
            this.lo = lo;
            this.hi = hi;
        }

        @Override
        protected void compute() {
            if (hi - lo == 1) {
                cells[lo] *= 2;
            } else {
                int mid = (lo + hi) / 2;
                invokeAll(new Doubler(cells, lo, mid), new Doubler(cells, mid, hi));
            }
        }
    }

    public static void scenario() throws Exception {
        int[] cells = {1, 2, 3};
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            pool.invoke(new Doubler(cells, 0, cells.length));
            if (!Arrays.equals(cells, new int[] {2, 4, 6})) throw new AssertionError(Arrays.toString(cells));
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }
}
