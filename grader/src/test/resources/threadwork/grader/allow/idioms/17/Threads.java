package threadwork.ex01start;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

class Threads extends Thread {

    private static final ThreadLocal<StringBuilder> BUFFER = ThreadLocal.withInitial(StringBuilder::new);
    private static final InheritableThreadLocal<Integer> DEPTH = new InheritableThreadLocal<>() {
        @Override
        protected Integer childValue(Integer parent) {
            return parent == null ? 0 : parent + 1;
        }
    };
    private final Object lock = new Object();
    private volatile boolean stopped;
    private int count;

    Threads(String name) {
        super(name);
        setDaemon(true);
        setPriority(Thread.NORM_PRIORITY);
        setUncaughtExceptionHandler((thread, problem) -> System.err.println(thread.getName() + ": " + problem.getMessage()));
    }

    @Override
    public void run() {
        while (!stopped && !isInterrupted()) {
            synchronized (lock) {
                count++;
                lock.notifyAll();
                while (count > 10) {
                    try {
                        lock.wait(100);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            }
            Thread.onSpinWait();
            Thread.yield();
        }
    }

    synchronized void increment() throws InterruptedException {
        wait();
        notify();
        assert count > 0 : "count " + count;
        assert Thread.holdsLock(this);
    }

    static List<Thread> start(List<? extends Runnable> tasks) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Runnable task : tasks) {
            Thread thread = new Thread(task, "worker-" + (threads.size() + 1));
            thread.start();
            threads.add(thread);
        }
        threads.add(new Thread() {
            @Override
            public void run() {
                super.run();
                BUFFER.get().append(getName()).append(getId());
                BUFFER.remove();
                DEPTH.set(3);
            }
        });
        for (Thread thread : threads) {
            thread.join(1000);
            if (thread.isAlive() && thread.getState() == Thread.State.BLOCKED) {
                thread.interrupt();
            }
            TimeUnit.SECONDS.timedJoin(thread, 1);
        }
        try {
            Thread.sleep(1);
            TimeUnit.MILLISECONDS.sleep(1);
        } catch (InterruptedException e) {
            e.printStackTrace();
            throw new IllegalStateException("interrupted " + Thread.interrupted(), e);
        } finally {
            threads.forEach(Thread::interrupt);
        }
        Timer timer = new Timer("timer", true);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                cancel();
            }
        }, 10, 10);
        timer.cancel();
        System.out.println(Runtime.getRuntime().availableProcessors() + Thread.currentThread().getName() + Thread.MAX_PRIORITY);
        return threads;
    }

    static final class Resource implements AutoCloseable {
        @Override
        public void close() throws Exception {
            throw new MyException("closing", new java.io.IOException("why"));
        }
    }

    static class MyException extends Exception {
        private static final long serialVersionUID = 1L;

        MyException(String message, Throwable cause) {
            super(message, cause);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    static void resources() throws InterruptedException {
        try (Resource one = new Resource(); Resource two = new Resource()) {
            System.out.println(one + " " + two);
        } catch (MyException | RuntimeException e) {
            Throwable cause = e.getCause();
            e.addSuppressed(new AssertionError("more", cause));
            for (Throwable each : e.getSuppressed()) {
                System.err.println(each);
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException(e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Error(e.getMessage());
        }
    }
}
