package threadwork.explore.lib;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** A new thread for each task: the JDK's own (from 21 on) keeps its threads in structures that only the JVM itself can fill. */
public final class PerTaskExecutor extends AbstractExecutorService {

    private final ThreadFactory factory;
    /** Guarded by this. */
    private final List<Thread> threads = new ArrayList<>();
    /** Guarded by this. */
    private boolean shutdown;

    private PerTaskExecutor(ThreadFactory factory) {
        this.factory = factory;
    }

    public static PerTaskExecutor create(ThreadFactory factory) {
        return new PerTaskExecutor(factory);
    }

    @Override
    public void execute(Runnable task) {
        Thread thread = factory.newThread(task);
        synchronized (this) {
            if (shutdown) {
                throw new RejectedExecutionException();
            }
            threads.add(thread);
        }
        thread.start();
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
    }

    @Override
    public synchronized List<Runnable> shutdownNow() {
        shutdown = true;
        threads.forEach(Thread::interrupt);
        return List.of();
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return isShutdown() && started().stream().noneMatch(Thread::isAlive);
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        for (Thread thread : started()) {
            long left = end - System.nanoTime();
            if (left > 0) {
                thread.join(left / 1_000_000, (int) (left % 1_000_000));
            }
        }
        return isTerminated();
    }

    /** Overrides the method that executors have from JDK 19 on. */
    public void close() {
        shutdown();
        boolean interrupted = false;
        for (Thread thread : started()) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    shutdownNow();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<Thread> started() {
        return new ArrayList<>(threads);
    }
}
