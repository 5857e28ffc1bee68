package threadwork.ex01start;

import java.util.LinkedList;
import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new LinkedList<>();
        for (Runnable task : List.copyOf(tasks)) {
            Thread thread = new Thread(task);
            thread.start();
            threads.add(thread);
            thread.setName("worker-" + threads.size());
        }
        return threads;
    }
}
