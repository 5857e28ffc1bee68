package threadwork.checks.ex14gil;

import threadwork.grader.probe.Failure;

/** Scenarios: a thread is interrupted while it waits for the lock, in each of the three places. */
final class Interrupts {

    private Interrupts() {
    }

    static void inRun(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread waiter = Thread.currentThread();
        Thread chef = python.start("chef", () -> {
            python.there.countDown();
            python.work(1);
            interrupt(python, waiter);
            python.work(1);
        });
        python.awaitThere();
        python.isWaiting = true;
        python.gil.run(() -> {
            python.isWaiting = false;
            python.bytecode.visit();
        });
        stillInterrupted(python, chef, "run()");
    }

    static void inBlocking(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread waiter = Thread.currentThread();
        Thread chef = new Thread(() -> {
            python.awaitThere();
            python.gil.run(() -> {
                python.work(2);
                interrupt(python, waiter);
                python.work(1);
            });
        }, "chef");
        chef.start();
        python.gil.run(() -> {
            python.io(() -> {
                python.there.countDown();
                Interpreter.nap(1);
                python.isWaiting = true;
            });
            python.isWaiting = false;
            python.bytecode.visit();
        });
        stillInterrupted(python, chef, "blocking()");
    }

    static void inCheckpoint(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread waiter = Thread.currentThread();
        Thread chef = new Thread(() -> {
            python.awaitThere();
            python.gil.run(() -> {
                python.work(1);
                interrupt(python, waiter);
                python.work(1);
            });
        }, "chef");
        chef.start();
        python.gil.run(() -> {
            python.there.countDown();
            python.work(interval + 1);
            python.isWaiting = true;
            python.gil.checkpoint();
            python.isWaiting = false;
            python.bytecode.visit();
        });
        stillInterrupted(python, chef, "checkpoint()");
    }

    /** Only one that waits for the lock is meant: that somebody does not wait where he should is for other checks to say. */
    private static void interrupt(Interpreter python, Thread waiter) {
        if (python.isWaiting) {
            python.isInterrupted = true;
            waiter.interrupt();
        }
    }

    private static void stillInterrupted(Interpreter python, Thread chef, String where) throws InterruptedException {
        boolean interrupted = Thread.interrupted();
        chef.join();
        python.bytecode.wasNeverTooFull();
        Failure.unless(interrupted || !python.isInterrupted, "A thread was interrupted while it waited in %s, and nobody could tell "
                + "afterwards.", where);
    }
}
