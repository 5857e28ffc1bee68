package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public final class OwnThreadPool {

    private static final class MiniPool {
        private static final Runnable STOP = () -> { };
        private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
        private final List<Thread> workers = new ArrayList<>();

        MiniPool(int n) {
            for (int i = 0; i < n; i++) {
                Thread t = new Thread(this::work, "mini-" + i);
                workers.add(t);
            }
        }

        void start() {
            workers.forEach(Thread::start);
        }

        private void work() {
            try {
                Runnable job;
                while ((job = jobs.take()) != STOP) job.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void close() throws InterruptedException {
            for (int i = 0; i < workers.size(); i++) jobs.add(STOP);
            for (Thread w : workers) w.join();
        }
    }

    public static void scenario() throws Exception {
        MiniPool pool = new MiniPool(2);
        pool.start();
        AtomicInteger sum = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        for (int n : new int[] {3, 4}) {
            pool.jobs.add(() -> {
                sum.addAndGet(n);
                both.countDown();
            });
        }
        both.await();
        int seen = sum.get();
        pool.close();
        if (seen != 7) throw new AssertionError("seen " + seen);
    }
}
