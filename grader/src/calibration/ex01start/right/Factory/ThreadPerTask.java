package threadwork.ex01start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives every task a thread of its own. */
public final class ThreadPerTask {

    private ThreadPerTask() {
    }

    public static List<Thread> startAll(List<Runnable> tasks) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory factory = task -> new Thread(task, "worker-" + number.incrementAndGet());
        List<Thread> threads = new ArrayList<>();
        tasks.forEach(task -> threads.add(factory.newThread(task)));
        threads.forEach(Thread::start);
        return Collections.unmodifiableList(threads);
    }
}
