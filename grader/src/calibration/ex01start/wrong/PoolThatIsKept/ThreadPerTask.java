// caught by: each_thread_ends_with_its_task — the pool is never shut down
package threadwork.ex01start;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private static final List<Thread> THREADS = new CopyOnWriteArrayList<>();
    private static final ExecutorService POOL = Executors.newFixedThreadPool(100, work -> {
        Thread thread = new Thread(work, "worker-" + (THREADS.size() + 1));
        THREADS.add(thread);
        return thread;
    });

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        for (Runnable task : tasks) {
            POOL.execute(task);
        }
        return List.copyOf(THREADS);
    }
}
