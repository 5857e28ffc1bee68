// caught by: the_list_holds_the_threads_in_the_order_of_the_tasks — the list is in the order opposite to that of the tasks
package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Thread thread = new Thread(tasks.get(i), "worker-" + (i + 1));
            thread.start();
            threads.add(0, thread);
        }
        return threads;
    }
}
