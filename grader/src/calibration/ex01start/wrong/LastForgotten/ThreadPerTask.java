// caught by: every_task_is_run_exactly_once — the loop ends one too early
package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size() - 1; i++) {
            Thread thread = new Thread(tasks.get(i), "worker-" + (i + 1));
            thread.start();
            threads.add(thread);
        }
        return threads;
    }
}
