package threadwork.explore.corpus.right.tasks;

import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

public final class UncaughtCollected {
    public static void scenario() throws Exception {
        Queue<Throwable> problems = new ConcurrentLinkedQueue<>();
        Thread.UncaughtExceptionHandler collector = (thread, problem) -> problems.add(problem);
        Thread first = new Thread(() -> { throw new IllegalStateException("one"); });
        Thread second = new Thread(() -> { throw new UnsupportedOperationException("two"); });
        Thread fine = new Thread(() -> { });
        for (Thread t : new Thread[] {first, second, fine}) {
            t.setUncaughtExceptionHandler(collector);
            t.start();
        }
        first.join();
        second.join();
        fine.join();
        String all = problems.stream().map(Throwable::getMessage)
                .collect(Collectors.toCollection(TreeSet::new)).toString();
        if (!all.equals("[one, two]")) throw new AssertionError(all);
    }
}
