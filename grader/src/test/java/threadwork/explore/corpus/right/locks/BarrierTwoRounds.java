package threadwork.explore.corpus.right.locks;

import java.util.concurrent.*;

/** Each thread copies its neighbour's value, two generations of a tiny cellular automaton. */
public final class BarrierTwoRounds {
    public static void scenario() throws Exception {
        final CyclicBarrier bar = new CyclicBarrier(2);
        final int[] cell = { 1, 10 };
        class Cell extends Thread {
            final int me;
            Cell(int me) { this.me = me; }
            @Override
            public void run() {
                try {
                    for (int round = 0; round < 2; round++) {
                        int next = cell[0] + cell[1] + me;
                        bar.await();        // everybody has read
                        cell[me] = next;
                        bar.await();        // everybody has written
                    }
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new RuntimeException(e);
                }
            }
        }
        Cell c0 = new Cell(0), c1 = new Cell(1);
        c0.start(); c1.start();
        c0.join(); c1.join();
        // 1,10 -> 11,12 -> 23,24
        if (cell[0] != 23 || cell[1] != 24) throw new AssertionError(cell[0] + "," + cell[1]);
    }
}
