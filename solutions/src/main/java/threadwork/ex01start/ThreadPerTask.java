package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    /**
     * Starts a new thread for each task and does not wait for any of them. The thread of the first task is named
     * {@code worker-1}, that of the second {@code worker-2}, and so on, in each call from 1 again. A thread runs its task once,
     * and ends when the task has ended. Called on a thread that is no daemon, such as that of {@code main}, it makes threads
     * that are none.
     *
     * @param tasks any number of them, also none
     * @return the threads that run the tasks, in the order of the tasks; all of them have been started
     */
    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            Thread thread = new Thread(task, "worker-" + (threads.size() + 1));
            threads.add(thread);
            thread.start();
        }
        return threads;
    }
}
