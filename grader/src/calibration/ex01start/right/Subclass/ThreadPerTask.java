package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Worker worker = new Worker(tasks.get(i), i + 1);
            worker.start();
            workers.add(worker);
        }
        return workers;
    }

    private static final class Worker extends Thread {

        private final Runnable task;

        Worker(Runnable task, int number) {
            super("worker-" + number);
            this.task = task;
        }

        @Override
        public void run() {
            task.run();
        }
    }
}
