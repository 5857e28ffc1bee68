// caught by: every_thread_has_been_started_when_it_returns — another thread is still busy starting them
package threadwork.ex01start;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        Thread starter = new Thread(() -> {
            for (Runnable task : tasks) {
                Thread thread = new Thread(task, "worker-" + (threads.size() + 1));
                threads.add(thread);
                thread.start();
            }
        });
        starter.start();
        return threads;
    }
}
