package threadwork.checks.ex14gil;

import threadwork.grader.probe.Failure;

/** Scenarios: who runs bytecode, who sees what it has written, and who comes after it. */
final class Inside {

    private Inside() {
    }

    /** Between its two runs the one may be faster than the other, which has just been told that the lock is free. */
    static void oneRunsTwice(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread chef = python.start("chef", () -> python.work(1));
        python.gil.run(() -> python.work(1));
        python.gil.run(() -> python.work(1));
        chef.join();
        python.bytecode.wasNeverTooFull();
    }

    static void oneGivesItsTurnUp(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread chef = python.start("chef", () -> {
            python.there.countDown();
            python.work(interval + 1);
            python.gil.checkpoint();
            python.work(0);
        });
        python.awaitThere();
        python.gil.run(() -> python.work(1));
        chef.join();
        python.bytecode.wasNeverTooFull();
    }

    static void oneHasReturnedFromIo(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread chef = python.start("chef", () -> {
            python.io(python.there::countDown);
            python.work(0);
        });
        python.awaitThere();
        python.gil.run(() -> python.work(0));
        chef.join();
        python.bytecode.wasNeverTooFull();
    }

    /** The I/O is over after 1 ms, the other's bytecode after 3. */
    static void ioEndsWhileAnotherRuns(long interval, boolean throwing) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread chef = python.start("chef", () -> {
            try {
                python.io(() -> {
                    python.there.countDown();
                    Interpreter.nap(1);
                    if (throwing) {
                        throw new IllegalStateException("The line is dead");
                    }
                });
            } catch (IllegalStateException dead) {
                // This bytecode goes on without what it wanted.
            }
            python.work(1);
        });
        python.awaitThere();
        python.gil.run(() -> python.work(3));
        chef.join();
        python.bytecode.wasNeverTooFull();
    }

    /** A count that nothing guards but the interpreter's lock. */
    static void countTogether(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        int[] count = new int[1];
        Thread chef = python.start("chef", () -> {
            python.there.countDown();
            count[0]++;
            Interpreter.nap(interval + 1);
            python.gil.checkpoint();
            count[0]++;
        });
        python.awaitThere();
        python.gil.run(() -> {
            count[0]++;
            python.io(0);
            count[0]++;
            python.gil.checkpoint();
        });
        chef.join();
        Failure.unless(count[0] == 4, "The bytecode of two threads added 1 to a count four times; it is %d.", count[0]);
    }

    /** With a lock that stays locked, this never ends. */
    static void oneThrows(long interval, boolean inIo) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Thread chef = new Thread(() -> throwsItself(python, inIo), "chef");
        chef.start();
        python.gil.run(() -> python.work(1));
        chef.join();
        python.gil.run(() -> python.work(1));
        python.bytecode.wasNeverTooFull();
    }

    private static void throwsItself(Interpreter python, boolean inIo) {
        IllegalStateException burnt = new IllegalStateException("Burnt");
        try {
            python.gil.run(() -> {
                if (inIo) {
                    python.io(() -> {
                        throw burnt;
                    });
                }
                throw burnt;
            });
        } catch (IllegalStateException seen) {
            Failure.unless(seen == burnt, "Bytecode threw an exception, and another one came out of run().");
            return;
        }
        throw Failure.of("Bytecode threw an exception, and none came out of run().");
    }

    /** With a lock for all interpreters, the second waits until the first is done. */
    static void twoInterpreters(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Interpreter another = new Interpreter(interval);
        Thread chef = python.start("chef", () -> {
            python.there.countDown();
            python.work(3 * interval);
        });
        python.awaitThere();
        another.gil.run(() -> another.work(0));
        long waited = another.now();
        chef.join();
        Failure.unless(waited < 3 * interval, "While one interpreter ran bytecode for %d ms, another interpreter had to wait.",
                3 * interval);
    }
}
