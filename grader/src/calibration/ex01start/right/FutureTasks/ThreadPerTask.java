package threadwork.ex01start;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        return IntStream.range(0, tasks.size()).mapToObj(i -> {
            Thread thread = Executors.defaultThreadFactory().newThread(new FutureTask<>(tasks.get(i), null));
            thread.setName("worker-" + (i + 1));
            thread.start();
            return thread;
        }).collect(Collectors.toList());
    }
}
