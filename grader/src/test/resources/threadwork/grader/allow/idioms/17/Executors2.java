package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

class Executors2 {

    static final class Counting extends ThreadPoolExecutor {
        private final AtomicInteger active = new AtomicInteger();

        Counting(int size) {
            super(size, size, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), new Named(), new CallerRunsPolicy());
            allowCoreThreadTimeOut(false);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            active.incrementAndGet();
            super.beforeExecute(thread, task);
        }

        @Override
        protected void afterExecute(Runnable task, Throwable problem) {
            super.afterExecute(task, problem);
            active.decrementAndGet();
        }

        @Override
        protected void terminated() {
            super.terminated();
        }
    }

    static final class Named implements ThreadFactory {
        private final ThreadFactory usual = Executors.defaultThreadFactory();
        private final AtomicInteger number = new AtomicInteger(1);

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = usual.newThread(task);
            thread.setName("pool-" + number.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        }
    }

    static final class Direct extends AbstractExecutorService {
        private boolean down;

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {
            down = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            shutdown();
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return down;
        }

        @Override
        public boolean isTerminated() {
            return down;
        }

        @Override
        public boolean awaitTermination(long time, TimeUnit unit) {
            return down;
        }
    }

    static final class Sum extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1;
        private final long[] numbers;
        private final int from;
        private final int to;

        Sum(long[] numbers, int from, int to) {
            this.numbers = numbers;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from < 1000) {
                long sum = 0;
                for (int i = from; i < to; i++) {
                    sum += numbers[i];
                }
                return sum;
            }
            int middle = from + (to - from >>> 1);
            Sum left = new Sum(numbers, from, middle);
            left.fork();
            return new Sum(numbers, middle, to).compute() + left.join();
        }
    }

    static final class Work extends RecursiveAction {
        private static final long serialVersionUID = 1;

        @Override
        protected void compute() {
            ForkJoinTask.invokeAll(new Work(), new Work());
        }
    }

    static <T> List<T> all(List<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, tasks.size()), task -> new Thread(task, "mine"));
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            CompletionService<T> service = new ExecutorCompletionService<>(pool);
            tasks.forEach(service::submit);
            for (int i = 0; i < tasks.size(); i++) {
                results.add(service.take().get(1, TimeUnit.SECONDS));
            }
            return results;
        } catch (TimeoutException | CancellationException | RejectedExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
            if (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
                pool.shutdownNow().forEach(Runnable::run);
            }
        }
    }

    static void futures(Executor executor) throws Exception {
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> 1, executor);
        CompletionStage<String> stage = one.thenApply(i -> i + 1).thenCompose(i -> CompletableFuture.completedFuture("x" + i))
                .thenCombine(one, (text, i) -> text + i).whenComplete((text, problem) -> System.out.println(text)).exceptionally(Throwable::getMessage);
        stage.thenAccept(System.out::println).toCompletableFuture().orTimeout(1, TimeUnit.SECONDS).handle((nothing, problem) -> problem == null).join();
        CompletableFuture<?>[] both = {one, CompletableFuture.runAsync(() -> { })};
        CompletableFuture.allOf(both).get();
        CompletableFuture.anyOf(both).thenRunAsync(() -> { }, executor);
        one.completeExceptionally(new CompletionException(new Exception()));
        FutureTask<String> task = new FutureTask<>(() -> "done") {
            @Override
            protected void done() {
                super.done();
            }
        };
        new Thread(task).start();
        if (!task.isDone() && !task.cancel(true)) {
            task.get();
        }
        ScheduledExecutorService scheduled = Executors.newScheduledThreadPool(1);
        ScheduledFuture<?> tick = scheduled.scheduleAtFixedRate(() -> { }, 0, 1, TimeUnit.SECONDS);
        scheduled.scheduleWithFixedDelay(() -> { }, 0, 1, TimeUnit.SECONDS).cancel(false);
        tick.getDelay(TimeUnit.MILLISECONDS);
        ScheduledThreadPoolExecutor own = new ScheduledThreadPoolExecutor(1);
        own.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        ForkJoinPool pool = new ForkJoinPool(4);
        pool.invoke(new Sum(new long[10], 0, 10));
        pool.submit(() -> 1).get();
        ForkJoinPool.commonPool().execute(new Work());
        Executors.newCachedThreadPool().submit(() -> { });
        Executors.newSingleThreadExecutor().execute(() -> { });
        Executors.newWorkStealingPool().shutdown();
    }
}
