package threadwork.ex99probe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Right and wrong ways to do jobs at the same time. */
public final class Jobs {

    private Jobs() {
    }

    public static void eachOnItsThread(int count, Runnable job) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(job);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    public static void inPool(int size, int count, Runnable job) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(size);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(pool.submit(job));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    public static void oneByOne(int count, Runnable job) {
        for (int i = 0; i < count; i++) {
            job.run();
        }
    }
}
