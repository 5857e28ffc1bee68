package threadwork.explore.corpus.right.locks;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** The owner works at the front, the thief at the back. */
public final class StealingDeque {
    public static void scenario() throws Exception {
        BlockingDeque<Integer> jobs = new LinkedBlockingDeque<>(3);
        int[] done = new int[2];
        Thread owner = new Thread(() -> {
            jobs.offerFirst(1);
            jobs.offerFirst(2);
            Integer j;
            while ((j = jobs.pollFirst()) != null) done[0] += j;
        });
        Thread thief = new Thread(() -> {
            Integer j = jobs.pollLast();
            if (j != null) done[1] += j;
        });
        owner.start();
        thief.start();
        owner.join();
        thief.join();
        if (done[0] + done[1] != 3) throw new AssertionError(done[0] + " + " + done[1]);
    }
}
