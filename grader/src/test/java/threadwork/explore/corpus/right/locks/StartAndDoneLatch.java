package threadwork.explore.corpus.right.locks;

import java.util.concurrent.CountDownLatch;

public final class StartAndDoneLatch {
    static class Worker implements Runnable {
        private final CountDownLatch startSignal;
        private final CountDownLatch doneSignal;
        private final int[] cells;
        private final int index;

        Worker(CountDownLatch startSignal, CountDownLatch doneSignal, int[] cells, int index) {
            this.startSignal = startSignal;
            this.doneSignal = doneSignal;
            this.cells = cells;
            this.index = index;
        }

        public void run() {
            try {
                startSignal.await();
                cells[index] = cells[2] * (index + 1);
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            } finally {
                doneSignal.countDown();
            }
        }
    }

    public static void scenario() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(2);
        int[] cells = new int[3];
        Thread a = new Thread(new Worker(start, done, cells, 0));
        Thread b = new Thread(new Worker(start, done, cells, 1));
        a.start();
        b.start();
        cells[2] = 10;
        start.countDown();
        done.await();
        int sum = cells[0] + cells[1];
        a.join();
        b.join();
        if (sum != 30) throw new AssertionError("sum " + sum);
    }
}
