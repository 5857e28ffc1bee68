package threadwork.checks.ex09deadlock;

import threadwork.ex09deadlock.Bank;
import threadwork.ex09deadlock.Ledger;
import threadwork.grader.probe.scene.StopPoint;

/** Scenarios: one transfer stands still, with its accounts locked; others have no business with it. */
final class Overlaps {

    private Overlaps() {
    }

    static void inOneBank(String from, String to, String otherFrom, String otherTo) throws Exception {
        StopPoint inTransfer = new StopPoint("in the ledger, in the middle of a transfer from " + from + " to " + to);
        Bank bank = Meetings.bank(stoppingAt(inTransfer), from, otherFrom, to, otherTo);
        Thread thread = Meetings.start(() -> bank.transfer(from, to, 30));
        inTransfer.neverBlocks("a transfer from " + otherFrom + " to " + otherTo, () -> {
            bank.transfer(otherFrom, otherTo, 50);
            return null;
        });
        thread.join();
    }

    /** It waits for the first transfer, and the other one has to do with neither. */
    static void besideOneThatWaits(String from, String to, String waiting, String otherFrom, String otherTo) throws Exception {
        StopPoint inTransfer = new StopPoint("in the ledger, in the middle of a transfer, and another one waits for an account of it");
        Bank bank = Meetings.bank(stoppingAt(inTransfer), from, otherFrom, waiting, to, otherTo);
        Thread first = Meetings.start(() -> bank.transfer(from, to, 30));
        Thread second = new Thread(() -> bank.transfer(waiting, from, 20), "waiter");
        second.start();
        inTransfer.neverBlocks("a transfer from " + otherFrom + " to " + otherTo, () -> {
            bank.transfer(otherFrom, otherTo, 50);
            return null;
        });
        first.join();
        second.join();
    }

    static void inAnotherBank(String from, String to) throws Exception {
        StopPoint inTransfer = new StopPoint("in the ledger of one bank");
        Bank one = Meetings.bank(stoppingAt(inTransfer), from, to);
        Bank other = Meetings.bank((payer, payee, amount) -> { }, from, to);
        Thread thread = Meetings.start(() -> one.transfer(from, to, 30));
        inTransfer.neverBlocks("another bank", () -> {
            other.transfer(from, to, 50);
            other.balances();
            return other.total();
        });
        thread.join();
    }

    private static Ledger stoppingAt(StopPoint point) {
        return (from, to, amount) -> {
            try {
                point.here();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
