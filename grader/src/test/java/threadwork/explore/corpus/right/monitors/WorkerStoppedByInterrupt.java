package threadwork.explore.corpus.right.monitors;

import java.util.ArrayDeque;

public final class WorkerStoppedByInterrupt {
    private final ArrayDeque<Runnable> jobs = new ArrayDeque<>();
    private int finished;
    private boolean dead;

    private Runnable next() throws InterruptedException {
        synchronized (jobs) {
            while (jobs.isEmpty()) jobs.wait();
            return jobs.poll();
        }
    }

    private void submit(Runnable r) {
        synchronized (jobs) {
            jobs.add(r);
            jobs.notify(); // one worker only
        }
    }

    private void loop() {
        try {
            while (true) {
                next().run();
                synchronized (this) {
                    finished++;
                    notifyAll();
                }
            }
        } catch (InterruptedException e) {
            dead = true;
        }
    }

    public static void scenario() throws Exception {
        WorkerStoppedByInterrupt pool = new WorkerStoppedByInterrupt();
        Thread worker = new Thread(pool::loop);
        worker.start();
        int[] x = {1};
        pool.submit(() -> x[0] += 4);
        pool.submit(() -> x[0] *= 2);
        int result;
        synchronized (pool) {
            while (pool.finished < 2) pool.wait();
            result = x[0];
        }
        worker.interrupt();
        worker.join();
        if (result != 10 || !pool.dead) throw new AssertionError(result + " " + pool.dead);
    }
}
