package threadwork.explore.corpus.right.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Work is laid out beforehand; idle workers steal from the other end of the neighbour's deque. */
public final class WorkStealingDeques {

    static final class Worker extends Thread {
        final ConcurrentLinkedDeque<Integer> own;
        final ConcurrentLinkedDeque<Integer> neighbour;
        final AtomicInteger sum;

        Worker(List<Integer> work, ConcurrentLinkedDeque<Integer> own,
               ConcurrentLinkedDeque<Integer> neighbour, AtomicInteger sum) {
            this.own = own;
            this.neighbour = neighbour;
            this.sum = sum;
            own.addAll(work);
        }

        @Override
        public void run() {
            Integer next;
            while ((next = own.pollFirst()) != null || (next = neighbour.pollLast()) != null) {
                sum.addAndGet(next);
            }
        }
    }

    public static void scenario() throws Exception {
        AtomicInteger sum = new AtomicInteger();
        ConcurrentLinkedDeque<Integer> left = new ConcurrentLinkedDeque<>();
        ConcurrentLinkedDeque<Integer> right = new ConcurrentLinkedDeque<>();
        Worker a = new Worker(Arrays.asList(1, 2), left, right, sum);
        Worker b = new Worker(Arrays.asList(4), right, left, sum);
        a.start();
        b.start();
        a.join();
        b.join();
        if (sum.get() != 7) throw new AssertionError("sum " + sum);
        if (!left.isEmpty() || !right.isEmpty()) throw new AssertionError("work left");
    }
}
