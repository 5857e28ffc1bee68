package threadwork.checks.ex08lock;

import static threadwork.grader.probe.Observation.REACHED;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import threadwork.checks.ex08lock.Operation.End;
import threadwork.ex08lock.Account;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Watched;

/**
 * An account in the middle of a change: its listener stands at a gate, so by the exercise's own words the account is locked
 * until {@link #release}.
 */
final class Held implements AutoCloseable {

    /** A call that finds out something about the account. */
    interface Question<T> {
        T ask(Account account) throws Exception;
    }

    private final Operation change;
    private final Gate gate = new Gate();
    private final List<Watched<?>> calls = new ArrayList<>();
    private final Watched<End> holder;
    private volatile Account account;
    private volatile boolean armed;

    private Held(long opening, Operation change) {
        this.change = change;
        holder = start(() -> {
            account = new Account(balance -> listen());
            account.deposit(opening);
            armed = true;
            return change.on(account);
        });
    }

    /** Carries {@code change} out, as far as the listener, on an account with {@code opening} in it. */
    static Held by(long opening, Operation change) {
        Held held = new Held(opening, change);
        try {
            held.arrive();
            return held;
        } catch (Throwable failure) {
            held.close();
            throw failure;
        }
    }

    private void listen() {
        if (armed) {
            gate.pass();
        }
    }

    private void arrive() {
        if (holder.await(() -> gate.inside() == 1) != REACHED) {
            holder.result();
            throw Failure.of("%s returned, and the listener had not been called.", change);
        }
    }

    private <T> Watched<T> start(Callable<T> call) {
        Watched<T> begun = Watched.call(call);
        calls.add(begun);
        return begun;
    }

    /** Begins a call on a thread of its own. */
    <T> Watched<T> begin(Question<T> question) {
        return start(() -> question.ask(account));
    }

    /**
     * Begins an operation that has to wait, and returns when it does.
     *
     * @throws Failure if it does not
     */
    Watched<End> beginToWait(Operation other) {
        Watched<End> call = begin(other::on);
        untilWaiting(call, other);
        if (call.returned()) {
            throw Failure.of("%s %s while the listener of a %s was still at work.", other, call.result().words, change);
        }
        return call;
    }

    /** Returns when {@code call} has returned or waits: for good, or with a time limit. */
    void untilWaiting(Watched<?> call, Operation other) {
        call.await(() -> call.returned() || gate.inside() > 1
                || other.kind() == Operation.Kind.TRY_WITHDRAW && call.caller().getState() == Thread.State.TIMED_WAITING);
        nobodyElseIsInside(other);
    }

    /** @throws Failure if {@code other} has come as far as the listener */
    void nobodyElseIsInside(Operation other) {
        Failure.unless(gate.inside() <= 1, "%s got as far as the listener while the listener of a %s was still at work.",
                other, change);
    }

    /** How many threads are in the listener. */
    int inside() {
        return gate.inside();
    }

    /** Lets the listener return, and waits for the end of the operation that called it. */
    void release() {
        gate.open();
        End end = holder.result();
        Failure.unless(end == End.DONE, "The listener of a %s was called, and then the call %s.", change, end.words);
    }

    /** @throws Failure unless the balance is {@code expected} once the account is free */
    void balanceIs(long expected, String after) {
        long seen = begin(Account::balance).result();
        Failure.unless(seen == expected, "The balance is %d after %s; it should be %d.", seen, after, expected);
    }

    @Override
    public void close() {
        // First the gate: whoever waits for the account's lock cannot be told to stop.
        gate.open();
        for (int i = calls.size() - 1; i >= 0; i--) {
            calls.get(i).close();
        }
    }
}
