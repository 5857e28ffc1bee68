package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class CachedPoolNamedThreads {

    private static class NamingFactory implements ThreadFactory {
        private final AtomicInteger made = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            return new Thread(work, "cook-" + made.incrementAndGet());
        }
    }

    public static void scenario() throws Exception {
        NamingFactory factory = new NamingFactory();
        ExecutorService kitchen = Executors.newCachedThreadPool(factory);
        Future<String> soup = kitchen.submit(() -> Thread.currentThread().getName());
        Future<String> bread = kitchen.submit(() -> Thread.currentThread().getName());
        for (String name : List.of(soup.get(), bread.get())) {
            if (!name.startsWith("cook-")) throw new AssertionError(name);
        }
        kitchen.shutdown();
        kitchen.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        int threads = factory.made.get();
        if (threads < 1 || threads > 2) throw new AssertionError("threads: " + threads);
    }
}
