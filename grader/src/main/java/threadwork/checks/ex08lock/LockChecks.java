package threadwork.checks.ex08lock;

import static net.jqwik.api.ShrinkingMode.OFF;
import static threadwork.checks.ex08lock.Operation.balance;
import static threadwork.checks.ex08lock.Operation.deposit;
import static threadwork.checks.ex08lock.Operation.tryWithdraw;
import static threadwork.checks.ex08lock.Operation.withdraw;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.ex08lock.Operation.End;
import threadwork.ex08lock.Account;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Watched;

@Exercise(number = 8, title = "A lock",
          concept = "A lock makes several steps one, for all who use the same lock, if it is always given back.")
public class LockChecks {

    private final Random random = Inputs.random("ex08lock");
    private final long opening = 100 + random.nextInt(900);
    private final long some = 1 + random.nextInt(50);
    private final long more = 1 + random.nextInt(50);

    @Test
    @Points(value = 2, why = "A method that uses no lock, or another lock than the rest, can come in the middle of a change.",
            next = "Take the same lock in every method, reading included, and keep it until the listener has returned.")
    void every_operation_waits_while_a_change_is_under_way() {
        for (Operation change : changes()) {
            for (Operation other : List.of(deposit(more), withdraw(more), withdraw(opening + 1_000), balance())) {
                try (Held held = Held.by(opening, change)) {
                    var waiting = held.beginToWait(other);
                    held.release();
                    waiting.result();
                }
            }
        }
    }

    @Test
    @Points(value = 1, why = "A balance that was read before the lock was taken may be an old one by the time it is used.",
            next = "Take the lock first; then read the balance, decide, and write, all before you give it back.")
    void what_has_waited_acts_on_the_balance_it_finds() {
        try (Held held = Held.by(opening, deposit(some))) {
            bothWait(held, deposit(some), deposit(more));
            held.balanceIs(opening + some + some + more, "three deposits on an account of " + opening);
        }
        long all = opening + some;
        for (Operation takeAll : List.of(withdraw(all), tryWithdraw(all))) {
            try (Held held = Held.by(opening, deposit(some))) {
                List<End> ends = bothWait(held, takeAll, takeAll);
                held.balanceIs(0, "two threads called " + takeAll + " on an account of " + all);
                Failure.unless(ends.contains(End.REFUSED) && ends.contains(End.DONE),
                        "Two threads called %s on an account of %d; the one %s, the other %s.",
                        takeAll, all, ends.get(0).words, ends.get(1).words);
            }
        }
    }

    private static List<End> bothWait(Held held, Operation one, Operation other) {
        var first = held.beginToWait(one);
        var second = held.beginToWait(other);
        held.release();
        return List.of(first.result(), second.result());
    }

    @Test
    @Points(value = 2, why = "A lock that is not given back stays locked for ever, even when the thread that took it has ended.",
            next = "Look for a way out that misses unlock(): an early return, an exception of yours or of the listener. "
                    + "The change stays, and the exception goes on to the caller.")
    void the_account_is_free_again_however_an_operation_ends() {
        List.of(withdraw(opening + more), tryWithdraw(opening + more), deposit(0), withdraw(-more), tryWithdraw(0))
                .forEach(refused -> Aftermath.of(opening, refused));
        for (Operation change : changes()) {
            Aftermath.of(opening, change);
            Aftermath.of(opening, change, new ListenerException());
            Aftermath.of(opening, change, new ListenerError());
        }
    }

    @Test
    @Points(value = 1, why = "A lock that all accounts share makes them wait for each other, although they share no money.",
            next = "Give each account a lock of its own, in a field that is not static.")
    void another_account_need_not_wait() {
        try (Held held = Held.by(opening, deposit(some))) {
            var other = held.begin(locked -> {
                Account account = new Account(balance -> { });
                account.deposit(opening);
                account.withdraw(1);
                account.tryWithdraw(1, Operation.NO_HURRY);
                return account.balance();
            });
            if (other.await(other::returned) != Observation.REACHED) {
                throw Failure.of("While one account was locked, an operation of another account had to wait.")
                        .with(other.snapshot());
            }
            long seen = other.result();
            Failure.unless(seen == opening - 2, "A deposit of %d and two withdrawals of 1 made a balance of %d.", opening, seen);
        }
    }

    @Test
    @Points(value = 1, why = "The listener runs on a thread that holds the lock; if it waits for that lock, it waits for itself.",
            next = "Use a lock that its holder may take again, and change the balance before you call the listener.")
    void the_listener_may_ask_for_the_balance() {
        AtomicReference<Account> account = new AtomicReference<>();
        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        List<Long> seen = Collections.synchronizedList(new ArrayList<>());
        try (var call = Watched.run(() -> {
            account.set(new Account(balance -> {
                told.add(balance);
                seen.add(account.get().balance());
            }));
            for (Operation change : List.of(deposit(opening), withdraw(some), tryWithdraw(more))) {
                change.on(account.get());
            }
        })) {
            call.result();
            Failure.unless(!told.isEmpty(), "The listener was never called.");
            Failure.unless(seen.equals(told), "The listener was told %s, asked for the balance each time, and got %s.",
                    told, seen);
        }
    }

    @Property(tries = 25, shrinking = OFF)
    @Points(value = 1, why = "The listener hears of each change once; an operation that is refused changes nothing, silently.",
            next = "Compare your methods with their comments: what is refused, how, and what is left then.")
    void the_balance_is_what_came_in_less_what_went_out(@ForAll("operations") List<Operation> operations) {
        History.of(toTheLastCent(operations)).isRight();
    }

    /** Chance alone does not always take exactly all there is, nor one more than that. */
    private static List<Operation> toTheLastCent(List<Operation> operations) {
        long balance = 2;
        for (Operation operation : operations) {
            balance += operation.expected(balance - 2) == Operation.End.DONE ? operation.change() : 0;
        }
        List<Operation> all = new ArrayList<>(operations);
        all.addAll(List.of(deposit(2), withdraw(balance + 1), tryWithdraw(balance + 1), withdraw(balance), deposit(3), tryWithdraw(3)));
        return all;
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        // Small, so that an account is often emptied to the last cent.
        Arbitrary<Long> amounts = Arbitraries.longs().between(-1, 5);
        return Arbitraries.oneOf(amounts.map(Operation::deposit), amounts.map(Operation::withdraw),
                amounts.map(Operation::tryWithdraw), amounts.map(amount -> tryWithdraw(amount, Duration.ZERO)))
                .list().ofMaxSize(30);
    }

    private List<Operation> changes() {
        return List.of(deposit(some), withdraw(some), tryWithdraw(some));
    }

    private static final class ListenerException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class ListenerError extends Error {
        private static final long serialVersionUID = 1;
    }
}
