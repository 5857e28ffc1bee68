package threadwork.explore;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Classes of java.util.concurrent that wait in ways of their own: they spin first, or have threads and timers inside. */
final class WaitingScenarios {

    private interface Task {
        void run() throws Exception;
    }

    private WaitingScenarios() {
    }

    private static Thread start(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return thread;
    }

    /** A loop that joins them one after the other takes no time: it does not ask again and again. */
    static void manyThatHaveEnded() throws InterruptedException {
        long begin = System.nanoTime();
        Thread[] threads = new Thread[12];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = start(() -> { });
        }
        Thread.sleep(1_000);
        for (int i = 0; i < threads.length; i++) {
            threads[i].join();
        }
        Litmus.seen((System.nanoTime() - begin) / 1_000_000);
    }

    static void phaser() throws InterruptedException {
        StringBuffer order = new StringBuffer();
        Phaser phaser = new Phaser(2) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                order.append('|');
                return phase == 1;
            }
        };
        Thread other = start(() -> {
            order.append('a');
            phaser.arriveAndAwaitAdvance();
            phaser.arriveAndAwaitAdvance();
        });
        order.append('b');
        phaser.arriveAndAwaitAdvance();
        phaser.arriveAndAwaitAdvance();
        other.join();
        Litmus.seen(order, phaser.isTerminated());
    }

    /** They spin hundreds of times each before they wait in earnest: that must neither make time pass nor look like a livelock. */
    static void manyAtAPhaser() throws InterruptedException {
        Phaser phaser = new Phaser(7);
        for (int i = 0; i < 6; i++) {
            start(phaser::arriveAndAwaitAdvance);
        }
        long before = System.nanoTime();
        Thread.sleep(1_000);
        phaser.arriveAndAwaitAdvance();
        Litmus.seen(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before));
    }

    static void exchanger() throws InterruptedException {
        Exchanger<String> exchanger = new Exchanger<>();
        String[] got = new String[1];
        Thread other = start(() -> got[0] = exchanger.exchange("a"));
        String mine = exchanger.exchange("b");
        other.join();
        Litmus.seen(mine, got[0]);
    }

    static void exchangersTimeOut() throws InterruptedException {
        long before = System.nanoTime();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = start(() -> {
                try {
                    new Exchanger<String>().exchange("nobody comes", 1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    Litmus.seen("too late");
                }
            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Litmus.seen(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before));
    }

    static void synchronousQueue() throws InterruptedException {
        handOver(new SynchronousQueue<>());
    }

    static void fairSynchronousQueue() throws InterruptedException {
        handOver(new SynchronousQueue<>(true));
    }

    private static void handOver(SynchronousQueue<Integer> queue) throws InterruptedException {
        Thread other = start(() -> {
            queue.put(1);
            queue.put(2);
        });
        Litmus.seen(queue.take(), queue.take(), queue.poll(10, TimeUnit.MILLISECONDS), queue.offer(3));
        other.join();
    }

    static void transferQueue() throws InterruptedException {
        LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
        Thread other = start(() -> queue.transfer(1));
        Litmus.seen(queue.take(), queue.tryTransfer(5, 10, TimeUnit.MILLISECONDS));
        other.join();
    }

    static void timer() throws InterruptedException {
        Timer timer = new Timer("timer", true);
        CountDownLatch three = new CountDownLatch(3);
        StringBuffer order = new StringBuffer();
        for (int delay : new int[] {200, 100, 300}) {
            timer.schedule(new TimerTask() {
                @Override
                public void run() {
                    order.append(delay).append(' ');
                    cancel();
                    three.countDown();
                }
            }, delay, 1_000);
        }
        three.await();
        timer.cancel();
        Litmus.seen(order);
    }

    static void scheduledExecutor() throws Exception {
        ScheduledExecutorService executor = Executors.newScheduledThreadPool(1);
        StringBuffer order = new StringBuffer();
        ScheduledFuture<?> second = executor.schedule(() -> order.append('2'), 20, TimeUnit.MILLISECONDS);
        executor.schedule(() -> order.append('1'), 10, TimeUnit.MILLISECONDS);
        ScheduledFuture<?> repeated = executor.scheduleWithFixedDelay(() -> order.append('r'), 30, 30, TimeUnit.MILLISECONDS);
        second.get();
        Thread.sleep(55);
        repeated.cancel(false);
        executor.shutdown();
        boolean ended = executor.awaitTermination(1, TimeUnit.SECONDS);
        Litmus.seen(order, ended);
    }

    private static final class Fibonacci extends RecursiveTask<Integer> {

        private static final long serialVersionUID = 1;
        private final int n;

        Fibonacci(int n) {
            this.n = n;
        }

        @Override
        protected Integer compute() {
            if (n < 2) {
                return n;
            }
            Fibonacci one = new Fibonacci(n - 1);
            one.fork();
            return new Fibonacci(n - 2).compute() + one.join();
        }
    }

    static void forkJoin() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        int own = pool.invoke(new Fibonacci(3));
        pool.shutdown();
        boolean ended = pool.awaitTermination(1, TimeUnit.SECONDS);
        int common = ForkJoinPool.commonPool().submit(() -> 7).get();
        Litmus.seen(own, ended, common, ForkJoinPool.getCommonPoolParallelism());
    }

    static void workStealingPool() throws Exception {
        ExecutorService pool = Executors.newWorkStealingPool(2);
        int result = pool.submit(() -> 1).get() + pool.submit(() -> 2).get();
        pool.shutdown();
        boolean ended = pool.awaitTermination(1, TimeUnit.SECONDS);
        Litmus.seen(result, ended);
    }

    static void futuresWithTimeouts() {
        try {
            new CompletableFuture<String>().orTimeout(1, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            Litmus.seen(e.getMessage());
        }
        Litmus.seen(new CompletableFuture<String>().completeOnTimeout("instead", 2, TimeUnit.SECONDS).join());
        Litmus.seen(CompletableFuture.supplyAsync(() -> "delayed", CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS)).join());
        Litmus.seen(CompletableFuture.supplyAsync(() -> "in time").orTimeout(1, TimeUnit.DAYS).join());
    }

    static void publisher() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        StringBuffer received = new StringBuffer();
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.consume(received::append).whenComplete((nothing, failure) -> done.countDown());
            Flow.Publisher<Integer> seenByOthers = publisher;
            Litmus.seen(seenByOthers == publisher);
            publisher.submit(1);
            publisher.submit(2);
        }
        done.await();
        Litmus.seen(received);
    }
}
