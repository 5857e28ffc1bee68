package threadwork.checks.ex14gil;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import threadwork.ex14gil.InterpreterLock;
import threadwork.grader.probe.scene.AtMostInside;

/** An interpreter for one scenario: its lock, and a count of those who run its bytecode. All lengths are in milliseconds. */
final class Interpreter {

    final InterpreterLock gil;
    final AtMostInside bytecode = new AtMostInside(1, "running bytecode");
    /** For the one who waits until the other has come to a certain place. */
    final CountDownLatch there = new CountDownLatch(1);
    /** Whether the main thread is about to wait for the lock, or does. */
    volatile boolean isWaiting;
    /** Whether it was interrupted then. */
    volatile boolean isInterrupted;
    private final long began = System.nanoTime();

    Interpreter(long interval) {
        gil = new InterpreterLock(Duration.ofMillis(interval));
    }

    /** The virtual time. */
    long now() {
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** To be called by bytecode: that is what it does for so long, and no other should. */
    void work(long length) {
        bytecode.enter();
        nap(length);
        bytecode.leave();
    }

    /** To be called by bytecode: an I/O of this length. */
    void io(long length) {
        io(() -> nap(length));
    }

    /** To be called by bytecode: this I/O. */
    void io(Runnable io) {
        try {
            gil.blocking(() -> {
                io.run();
                return null;
            });
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    void awaitThere() {
        try {
            there.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A thread that runs this bytecode, started. */
    Thread start(String name, Runnable code) {
        Thread thread = new Thread(() -> gil.run(code), name);
        thread.start();
        return thread;
    }

    static void nap(long length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
