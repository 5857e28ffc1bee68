package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** run() is called from two threads, the body and the hook run once. */
public final class FutureTaskDoneHook {

    static class Hooked<V> extends FutureTask<V> {
        private final CountDownLatch hook;

        Hooked(Callable<V> body, CountDownLatch hook) {
            super(body);
            this.hook = hook;
        }

        @Override
        protected void done() {
            hook.countDown();
        }
    }

    public static void scenario() throws Exception {
        AtomicInteger bodies = new AtomicInteger();
        CountDownLatch hook = new CountDownLatch(1);
        Hooked<Integer> task = new Hooked<>(bodies::incrementAndGet, hook);
        Thread a = new Thread(task);
        Thread b = new Thread(task);
        a.start();
        b.start();
        hook.await();
        int value = task.get();
        a.join();
        b.join();
        if (value != 1 || bodies.get() != 1) throw new AssertionError(value + "/" + bodies.get());
    }
}
