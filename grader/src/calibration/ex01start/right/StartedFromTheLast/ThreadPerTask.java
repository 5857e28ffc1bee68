package threadwork.ex01start;

import java.util.Arrays;
import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        Thread[] threads = new Thread[tasks.size()];
        for (int i = threads.length - 1; i >= 0; i--) {
            int place = i;
            threads[i] = new Thread(() -> tasks.get(place).run());
            threads[i].setName("worker-" + (i + 1));
            threads[i].setDaemon(false);
            threads[i].start();
        }
        return Arrays.asList(threads);
    }
}
