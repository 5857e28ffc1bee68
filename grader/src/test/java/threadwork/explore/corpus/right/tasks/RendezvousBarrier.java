package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Everybody writes an own cell, meets, then reads the neighbour's cell. */
public final class RendezvousBarrier {
    public static void scenario() throws Exception {
        int[] cell = new int[2];
        CyclicBarrier meet = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        class Player implements java.util.concurrent.Callable<Integer> {
            private final int me;

            Player(int me) {
                this.me = me;
            }

            @Override
            public Integer call() throws Exception {
                cell[me] = me + 10;
                meet.await();
                return cell[1 - me];
            }
        }
        Future<Integer> zero = pool.submit(new Player(0));
        Future<Integer> one = pool.submit(new Player(1));
        int z = zero.get(), o = one.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (z != 11 || o != 10) throw new AssertionError(z + " " + o);
    }
}
