package threadwork.checks.ex14gil;

import threadwork.grader.probe.Failure;

/** Scenarios: what others can do while a thread is in I/O. */
final class Deliveries {

    private Deliveries() {
    }

    static void bytecodeMeanwhile(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        long length = 3 * interval;
        Thread chef = python.start("chef", () -> python.io(() -> {
            python.there.countDown();
            Interpreter.nap(length);
        }));
        python.awaitThere();
        long[] began = new long[1];
        python.gil.run(() -> began[0] = python.now());
        chef.join();
        Failure.unless(began[0] < length, "While one thread was in I/O for %d ms, the bytecode of another could not begin.", length);
    }

    static void threeAtOnce(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        long length = 3 * interval;
        Thread first = python.start("chef-1", () -> python.io(length));
        Thread second = python.start("chef-2", () -> python.io(length));
        python.gil.run(() -> python.io(length));
        first.join();
        second.join();
        long all = python.now();
        Failure.unless(all < 2 * length, "Three threads were in I/O for %d ms each: together that took %d ms.", length, all);
    }
}
