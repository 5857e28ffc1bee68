package threadwork.checks.ex08lock;

import java.util.concurrent.atomic.AtomicReference;
import threadwork.checks.ex08lock.Operation.End;
import threadwork.ex08lock.Account;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Watched;

/** One operation on an account of its own, how it ends, and whether another thread finds the account free then. */
final class Aftermath {

    private final long opening;
    private final Operation operation;
    private final AtomicReference<Throwable> toThrow = new AtomicReference<>();
    private volatile Account account;

    private Aftermath(long opening, Operation operation) {
        this.opening = opening;
        this.operation = operation;
    }

    /** The operation, with a listener that does nothing. */
    static void of(long opening, Operation operation) {
        Aftermath aftermath = new Aftermath(opening, operation);
        try (var call = Watched.call(() -> aftermath.carryOut(null))) {
            End end = call.result();
            End expected = operation.expected(opening);
            Failure.unless(end == expected, "With %d in the account, %s %s.", opening, operation, end.words);
            aftermath.isFree(opening + (end == End.DONE ? operation.change() : 0), operation + " " + end.words);
        }
    }

    /** The operation, a change, with a listener that throws {@code thrown}. */
    static void of(long opening, Operation operation, Throwable thrown) {
        Aftermath aftermath = new Aftermath(opening, operation);
        try (var call = Watched.call(() -> aftermath.carryOut(thrown))) {
            Throwable seen = call.failure();
            if (seen instanceof UnsupportedOperationException) {
                call.result();
            }
            Failure.unless(seen == thrown, "The listener of a %s threw %s, and %s reached the caller.", operation, name(thrown),
                    seen == null ? "nothing" : name(seen));
            aftermath.isFree(opening + operation.change(), "the listener of a " + operation + " threw " + name(thrown));
        }
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }

    private End carryOut(Throwable thrown) throws InterruptedException {
        account = new Account(balance -> listen());
        account.deposit(opening);
        toThrow.set(thrown);
        return operation.on(account);
    }

    private void listen() {
        Throwable thrown = toThrow.getAndSet(null);
        if (thrown instanceof Error error) {
            throw error;
        } else if (thrown != null) {
            throw (RuntimeException) thrown;
        }
    }

    /** The call before is still open, so its thread has ended and yet counts as one that could give the lock back. */
    private void isFree(long expected, String after) {
        try (var next = Watched.call(() -> {
            account.deposit(1);
            account.withdraw(1);
            return account.balance();
        })) {
            if (next.await(next::returned) != Observation.REACHED) {
                throw Failure.of("After %s, the account was not free: another thread waits for it for ever.", after)
                        .with(next.snapshot());
            }
            long seen = next.result();
            Failure.unless(seen == expected, "The balance is %d after %s; it should be %d.", seen, after, expected);
        }
    }
}
