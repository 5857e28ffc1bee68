// caught by: all_tasks_run_at_the_same_time — the second thread is started when the first has ended
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
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            threads.add(thread);
        }
        return threads;
    }
}
