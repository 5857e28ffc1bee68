// caught by: all_tasks_run_at_the_same_time — the same as join in the loop, and it burns a core
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
            while (thread.isAlive()) {
                Thread.onSpinWait();
            }
            threads.add(thread);
        }
        return threads;
    }
}
