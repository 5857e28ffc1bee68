// caught by: the_list_holds_the_threads_in_the_order_of_the_tasks — the pool runs them as tasks, on its own threads
package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Thread thread = new Thread(tasks.get(i), "worker-" + (i + 1));
            pool.execute(thread);
            threads.add(thread);
        }
        pool.shutdown();
        return threads;
    }
}
