// caught by: all_tasks_run_at_the_same_time — no more tasks at once than the pool has threads
package threadwork.ex01start;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            Thread thread = new Thread(work, "worker-" + (threads.size() + 1));
            threads.add(thread);
            return thread;
        });
        tasks.forEach(pool::execute);
        pool.shutdown();
        return threads;
    }
}
