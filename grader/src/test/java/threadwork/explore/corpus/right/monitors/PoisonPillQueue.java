package threadwork.explore.corpus.right.monitors;

import java.util.LinkedList;
import java.util.Queue;

public final class PoisonPillQueue {
    private static final Object PILL = new Object();

    private final Queue<Object> q = new LinkedList<>();

    private synchronized void offer(Object o) { q.add(o); notifyAll(); }

    private synchronized Object take() throws InterruptedException {
        while (q.isEmpty()) wait();
        return q.remove();
    }

    public static void scenario() throws Exception {
        PoisonPillQueue jobs = new PoisonPillQueue();
        int[] done = new int[2];
        Thread[] workers = new Thread[2];
        for (int w = 0; w < 2; w++) {
            int id = w;
            workers[w] = new Thread(() -> {
                try {
                    for (Object job = jobs.take(); job != PILL; job = jobs.take()) done[id] += (int) job;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            workers[w].start();
        }
        jobs.offer(3);
        jobs.offer(4);
        jobs.offer(PILL);
        jobs.offer(PILL);
        for (Thread w : workers) w.join();
        if (done[0] + done[1] != 7) throw new AssertionError(done[0] + "+" + done[1]);
    }
}
