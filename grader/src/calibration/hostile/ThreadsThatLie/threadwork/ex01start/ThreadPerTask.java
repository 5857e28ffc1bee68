// attack 33: no points at all_tasks_run_at_the_same_time, every_task_gets_a_new_thread, the_list_holds_the_threads_in_the_order_of_the_tasks, it_does_not_wait_for_the_tasks, every_thread_has_been_started_when_it_returns, each_thread_ends_with_its_task — threads whose start runs the task at once, and whose answers about themselves are made up
package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;

public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            Thread thread = new Liar(task, "worker-" + (threads.size() + 1));
            threads.add(thread);
            thread.start();
        }
        return threads;
    }

    private static final class Liar extends Thread {

        Liar(Runnable task, String name) {
            super(task, name);
        }

        @Override
        public synchronized void start() {
            run();
        }

        @Override
        public State getState() {
            return State.TERMINATED;
        }

        @Override
        public boolean isInterrupted() {
            return true;
        }

        @Override
        public long getId() {
            return 1;
        }

        @Override
        public String toString() {
            return "Thread[worker-1,5,main]";
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public void interrupt() {
            throw new IllegalStateException("no");
        }
    }
}
