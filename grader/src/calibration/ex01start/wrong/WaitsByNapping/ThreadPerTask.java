// caught by: it_does_not_wait_for_the_tasks — the caller is held until the last task has ended
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
            threads.add(thread);
        }
        try {
            while (threads.stream().anyMatch(Thread::isAlive)) {
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return threads;
    }
}
