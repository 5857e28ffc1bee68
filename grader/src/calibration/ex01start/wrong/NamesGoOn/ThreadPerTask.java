// caught by: threads_are_named_in_the_order_of_the_tasks — the second call does not begin with worker-1
package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private static int next = 1;

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            Thread thread = new Thread(task, "worker-" + next++);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }
}
