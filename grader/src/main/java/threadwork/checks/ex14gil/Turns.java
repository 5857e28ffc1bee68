package threadwork.checks.ex14gil;

import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.AtMostInside;

/** Scenarios: turns that are a millisecond longer than the switch interval, or shorter by one. */
final class Turns {

    private static final int ROUNDS = 3;

    private Turns() {
    }

    /** The second waits from the beginning of the first one's turn, and from then on each in the other's. */
    static void longTurnsAlternate(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        StringBuilder order = new StringBuilder();
        Thread chef = python.start("chef", () -> {
            python.there.countDown();
            takeTurns(python, interval + 1, "A", order);
        });
        python.awaitThere();
        python.gil.run(() -> takeTurns(python, interval + 1, "B", order));
        chef.join();
        Failure.unless(order.toString().equals("ABABAB"), "Threads A and B have %d turns each, a millisecond longer than the switch "
                + "interval and with a checkpoint() at the end. They should alternate; the order was %s.", ROUNDS, order);
    }

    private static void takeTurns(Interpreter python, long length, String name, StringBuilder order) {
        for (int round = 0; round < ROUNDS; round++) {
            order.append(name);
            Interpreter.nap(length);
            python.gil.checkpoint();
        }
    }

    /** The one waits after 1 ms, and the other's turn lasts for an interval more. */
    static void oneReturnsFromIo(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        StringBuilder order = new StringBuilder();
        Thread chef = python.start("chef", () -> {
            python.io(() -> {
                python.there.countDown();
                Interpreter.nap(1);
            });
            order.append("A");
        });
        python.awaitThere();
        python.gil.run(() -> {
            Interpreter.nap(interval + 2);
            python.gil.checkpoint();
            order.append("B");
        });
        chef.join();
        Failure.unless(order.toString().equals("AB"), "A thread came back from I/O and waited for longer than the switch interval; "
                + "at its checkpoint(), the thread that ran did not let it in.");
    }

    /** Steps of 1 ms, and one as long as the rest of the interval but for the last millisecond. */
    static void shortTurn(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        AtMostInside turn = turn();
        Thread chef = python.start("chef", () -> {
            python.there.countDown();
            goOn(python, turn, interval);
        });
        python.awaitThere();
        python.gil.run(turn::visit);
        chef.join();
        turn.wasNeverTooFull();
    }

    static void shortTurnAfterIo(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        AtMostInside turn = turn();
        Thread chef = python.start("chef", () -> {
            Interpreter.nap(interval + 1);
            python.io(1);
            python.there.countDown();
            goOn(python, turn, interval);
        });
        python.awaitThere();
        python.gil.run(turn::visit);
        chef.join();
        turn.wasNeverTooFull();
    }

    /** The chef's second turn begins in checkpoint(), after a turn of 1 ms of the other; that one wants another at once. */
    static void shortTurnAfterATurn(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        AtMostInside turn = turn();
        Thread chef = python.start("chef", () -> {
            python.there.countDown();
            Interpreter.nap(interval + 1);
            python.gil.checkpoint();
            goOn(python, turn, interval);
        });
        python.awaitThere();
        python.gil.run(() -> Interpreter.nap(1));
        python.gil.run(turn::visit);
        chef.join();
        turn.wasNeverTooFull();
    }

    private static AtMostInside turn() {
        return new AtMostInside(1, "in the middle of a turn 1 ms shorter than the switch interval");
    }

    private static void goOn(Interpreter python, AtMostInside turn, long interval) {
        turn.enter();
        python.gil.checkpoint();
        Interpreter.nap(1);
        python.gil.checkpoint();
        Interpreter.nap(interval - 2);
        python.gil.checkpoint();
        turn.leave();
    }

    /** Nobody else is there at all. */
    static void alone(long interval) {
        Interpreter python = new Interpreter(interval);
        python.gil.run(() -> {
            Interpreter.nap(2 * interval);
            python.gil.checkpoint();
            python.io(interval);
            python.gil.checkpoint();
        });
        python.gil.run(python.gil::checkpoint);
        long took = python.now();
        Failure.unless(took == 3 * interval, "A thread that was all alone needed %d ms for %d ms of work and I/O.", took, 3 * interval);
    }

    /** Two take long turns, and one has I/O. */
    static void threeMeet(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Runnable longTurn = () -> {
            python.work(interval + 1);
            python.gil.checkpoint();
        };
        Thread first = python.start("chef-1", longTurn);
        Thread second = python.start("chef-2", () -> python.io(1));
        python.gil.run(longTurn);
        first.join();
        second.join();
        python.bytecode.wasNeverTooFull();
    }

    static void threeTakeTurns(long interval) throws InterruptedException {
        Interpreter python = new Interpreter(interval);
        Runnable longTurn = () -> {
            python.work(interval + 1);
            python.gil.checkpoint();
        };
        Thread first = python.start("chef-1", longTurn);
        Thread second = python.start("chef-2", longTurn);
        python.gil.run(longTurn);
        first.join();
        second.join();
        python.bytecode.wasNeverTooFull();
    }
}
