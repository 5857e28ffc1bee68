package threadwork.explore.corpus.right.locks;

import java.util.Comparator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;

public final class PriorityOrder {
    record Task(String name, int prio) { }

    public static void scenario() throws Exception {
        BlockingQueue<Task> q = new PriorityBlockingQueue<>(4, Comparator.comparingInt(Task::prio).reversed());
        Thread a = new Thread(() -> q.add(new Task("low", 1)));
        Thread b = new Thread(() -> q.add(new Task("high", 9)));
        a.start();
        b.start();
        Task first = q.take();
        Task second = q.take();
        a.join();
        b.join();
        if (first.prio() + second.prio() != 10 || first == second) throw new AssertionError(first + " " + second);
        if (!q.isEmpty()) throw new AssertionError("rest " + q);
    }
}
