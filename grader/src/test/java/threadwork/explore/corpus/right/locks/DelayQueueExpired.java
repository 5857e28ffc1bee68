package threadwork.explore.corpus.right.locks;

import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** All elements are already due; the order is that of compareTo. */
public final class DelayQueueExpired {
    private static final class Reminder implements Delayed {
        private final int rank;

        Reminder(int rank) { this.rank = rank; }

        @Override
        public long getDelay(TimeUnit unit) { return 0; }

        @Override
        public int compareTo(Delayed other) {
            return Integer.compare(rank, ((Reminder) other).rank);
        }
    }

    public static void scenario() throws Exception {
        DelayQueue<Reminder> q = new DelayQueue<>();
        Thread a = new Thread(() -> q.put(new Reminder(2)));
        Thread b = new Thread(() -> q.put(new Reminder(1)));
        int[] sum = new int[1];
        Thread c = new Thread(() -> {
            try {
                sum[0] = q.take().rank + 10 * q.take().rank;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        c.start(); a.start(); b.start();
        a.join(); b.join(); c.join();
        if (sum[0] != 12 && sum[0] != 21) throw new AssertionError("sum " + sum[0]);
    }
}
