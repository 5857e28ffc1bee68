// caught by: every_task_is_run_exactly_once — a Thread that nobody starts runs nothing
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
            threads.add(thread);
        }
        return threads;
    }
}
