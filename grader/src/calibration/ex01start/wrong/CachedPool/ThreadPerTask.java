// caught by: every_task_gets_a_new_thread — a thread whose task has ended gets the next one
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
        ExecutorService pool = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "worker-" + (threads.size() + 1));
            threads.add(thread);
            return thread;
        });
        for (Runnable task : tasks) {
            pool.execute(task);
        }
        pool.shutdown();
        return threads;
    }
}
