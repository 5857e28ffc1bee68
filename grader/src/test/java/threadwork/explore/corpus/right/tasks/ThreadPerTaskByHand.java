package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

public final class ThreadPerTaskByHand {

    static final class ThreadPerTask implements Executor {
        private final List<Thread> threads = new ArrayList<>(); // used by the owner only

        @Override
        public void execute(Runnable task) {
            Thread t = new Thread(task, "task-" + threads.size());
            threads.add(t);
            t.start();
        }

        void joinAll() throws InterruptedException {
            for (Thread t : threads) t.join();
        }
    }

    public static void scenario() throws Exception {
        ThreadPerTask executor = new ThreadPerTask();
        AtomicInteger sum = new AtomicInteger();
        for (int i = 1; i <= 3; i++) {
            int n = i;
            executor.execute(() -> sum.addAndGet(n));
        }
        executor.joinAll();
        if (sum.get() != 6) throw new AssertionError("sum " + sum);
    }
}
