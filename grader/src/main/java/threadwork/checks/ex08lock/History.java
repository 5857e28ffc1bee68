package threadwork.checks.ex08lock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import threadwork.checks.ex08lock.Operation.End;
import threadwork.ex08lock.Account;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Watched;

/** What happened to an account that two threads used, one after the other. */
final class History {

    private record Step(Operation operation, End end, long balance) {
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());
    private Account account;

    private History() {
    }

    /** Carries the operations out: the first half on one thread, the others on a second one when that is done. */
    static History of(List<Operation> operations) {
        History history = new History();
        int half = operations.size() / 2;
        try (var first = Watched.run(() -> history.begin(operations.subList(0, half)))) {
            first.result();
            try (var second = Watched.run(() -> history.goOn(operations.subList(half, operations.size())))) {
                second.result();
            }
        }
        return history;
    }

    private void begin(List<Operation> operations) throws InterruptedException {
        account = new Account(heard::add);
        add(operations);
    }

    /** If the first thread kept the lock, this is where it shows: a tryWithdraw would only wait out its limit. */
    private void goOn(List<Operation> operations) throws InterruptedException {
        account.balance();
        add(operations);
    }

    private void add(List<Operation> operations) throws InterruptedException {
        for (Operation operation : operations) {
            End end = operation.on(account);
            steps.add(new Step(operation, end, account.balance()));
        }
    }

    /** @throws Failure at the first operation that did not do what it says */
    void isRight() {
        long balance = 0;
        List<Long> changes = new ArrayList<>();
        for (Step step : steps) {
            End expected = step.operation.expected(balance);
            Failure.unless(step.end == expected, "With %d in the account, %s %s.", balance, step.operation, step.end.words);
            if (expected == End.DONE) {
                balance += step.operation.change();
                changes.add(balance);
            }
            Failure.unless(step.balance == balance, "The balance is %d after %s; it should be %d.", step.balance, step.operation,
                    balance);
        }
        Failure.unless(changes.equals(heard), "The balances were %s, and the listener was told %s.", changes, heard);
    }
}
