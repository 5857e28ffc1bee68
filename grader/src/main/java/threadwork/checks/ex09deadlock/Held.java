package threadwork.checks.ex09deadlock;

import static threadwork.grader.probe.Observation.REACHED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import threadwork.checks.ex09deadlock.Transfer.End;
import threadwork.ex09deadlock.Bank;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

/** A bank in the middle of a transfer: its ledger stands at a gate, so its two accounts are locked until {@link #release}. */
final class Held implements AutoCloseable {

    /** A wait in small portions is seen to be one by then, and nothing that is claimed here depends on more. */
    private static final Duration GRACE = Duration.ofMillis(200);

    private final Transfer transfer;
    private final Gate gate = new Gate();
    private final List<Watched<?>> calls = new ArrayList<>();
    private final Watched<End> holder;
    private volatile Bank bank;

    private Held(Transfer transfer) {
        this.transfer = transfer;
        holder = begin(() -> {
            bank = Meetings.bank((from, to, amount) -> gate.pass(), "anna", "bert", "carl");
            return transfer.on(bank);
        });
    }

    /** Carries the transfer out as far as the ledger, in a bank with 100 each for anna, bert and carl. */
    static Held by(Transfer transfer) {
        Held held = new Held(transfer);
        try {
            held.arrive();
            return held;
        } catch (Throwable failure) {
            held.close();
            throw failure;
        }
    }

    private void arrive() {
        if (holder.await(() -> gate.inside() == 1) != REACHED) {
            holder.result();
            throw Failure.of("%s returned, and the ledger had not been called.", transfer);
        }
    }

    private <T> Watched<T> begin(Callable<T> call) {
        Watched<T> begun = Watched.call(call);
        calls.add(begun);
        return begun;
    }

    /** Begins a call on a thread of its own. */
    <T> Watched<T> begin(Function<Bank, T> call) {
        return begin(() -> call.apply(bank));
    }

    /** What a call comes to that was begun while the transfer stands still. */
    Rest settle(Watched<?> call) {
        return call.settle(() -> call.returned() || gate.inside() > 1, GRACE);
    }

    /** Begins a transfer that has to wait, and returns when it does. */
    Watched<End> beginToWait(Transfer other) {
        Watched<End> call = begin(other::on);
        settle(call);
        Failure.unless(gate.inside() <= 1, "%s got as far as the ledger while %s was still there.", other, transfer);
        if (call.returned()) {
            throw Failure.of("%s %s while %s was still in the middle of its ledger.", other, call.result().words, transfer);
        }
        return call;
    }

    /** Lets the ledger go on, and waits for the end of the transfer. */
    void release() {
        gate.open();
        End end = holder.result();
        Failure.unless(end == End.DONE, "The ledger was called for %s, and then the call %s.", transfer, end.words);
    }

    @Override
    public void close() {
        // First the gate: whoever waits for an account cannot be told to stop.
        gate.open();
        for (int i = calls.size() - 1; i >= 0; i--) {
            calls.get(i).close();
        }
    }
}
