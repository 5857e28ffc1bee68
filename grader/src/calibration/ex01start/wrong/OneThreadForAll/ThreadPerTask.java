// caught by: all_tasks_run_at_the_same_time — one thread runs the tasks one after the other
package threadwork.ex01start;

import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        Thread thread = new Thread(() -> tasks.forEach(Runnable::run), "worker-1");
        thread.start();
        return List.of(thread);
    }
}
