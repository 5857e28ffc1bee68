package threadwork.checks.ex01start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import threadwork.grader.probe.Watched;

class PacedTasksTest {

    private final Queue<Thread> ran = new ConcurrentLinkedQueue<>();
    private final PacedTasks tasks =
            new PacedTasks(Stream.<Runnable>generate(() -> () -> ran.add(Thread.currentThread())).limit(5).toList());

    @Test
    void a_pool_that_may_use_a_thread_again_does_so_each_time() {
        ExecutorService pool = Executors.newCachedThreadPool();
        assertEquals(1, threadsOf(pool));
        pool.shutdownNow();
    }

    @Test
    void new_threads_are_as_many_as_the_tasks() {
        assertEquals(5, threadsOf(task -> new Thread(task).start()));
    }

    private long threadsOf(Executor executor) {
        try (var call = Watched.run(() -> {
            for (Runnable task : tasks) {
                executor.execute(task);
            }
        })) {
            tasks.handOut(call);
            call.await(() -> ran.size() == 5);
        }
        assertEquals(5, ran.size());
        return ran.stream().map(System::identityHashCode).distinct().count();
    }

    @Test
    void a_list_that_is_read_more_than_once_is_handed_out_each_time() {
        try (var call = Watched.call(() -> {
            List<Runnable> copy = new ArrayList<>(tasks);
            tasks.stream().forEach(copy::add);
            return copy.size();
        })) {
            tasks.handOut(call);
            assertEquals(10, call.result());
        }
    }
}
