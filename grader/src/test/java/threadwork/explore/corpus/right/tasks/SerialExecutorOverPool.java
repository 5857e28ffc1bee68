package threadwork.explore.corpus.right.tasks;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tasks run one after another, though on the threads of a bigger pool. */
public final class SerialExecutorOverPool {

    static class SerialExecutor implements Executor {
        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private final Executor executor;
        private Runnable active;

        SerialExecutor(Executor executor) {
            this.executor = executor;
        }

        @Override
        public synchronized void execute(Runnable r) {
            tasks.add(() -> {
                try {
                    r.run();
                } finally {
                    scheduleNext();
                }
            });
            if (active == null) scheduleNext();
        }

        protected synchronized void scheduleNext() {
            if ((active = tasks.poll()) != null) executor.execute(active);
        }
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Executor serial = new SerialExecutor(pool);
        StringBuilder log = new StringBuilder();
        CountDownLatch end = new CountDownLatch(1);
        serial.execute(() -> log.append('a'));
        serial.execute(() -> log.append('b'));
        serial.execute(end::countDown);
        end.await();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!log.toString().equals("ab")) throw new AssertionError(log.toString());
    }
}
