package threadwork.checks.ex08lock;

import static threadwork.checks.ex08lock.Operation.deposit;
import static threadwork.checks.ex08lock.Operation.tryWithdraw;
import static threadwork.checks.ex08lock.Operation.withdraw;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.ex08lock.Operation.End;
import threadwork.ex08lock.Account;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Watched;

/**
 * The part of the rubric that is about {@code tryWithdraw}. How long it waited is never asked: limits that must pass do so while
 * the account is held, and the others are too long to pass by accident.
 */
public class TimeLimitChecks {

    private final Random random = Inputs.random("ex08lock time limit");
    private final long opening = 100 + random.nextInt(900);
    private final long some = 1 + random.nextInt(50);
    private final long more = 1 + random.nextInt(50);

    @Test
    @Points(value = 2, why = "When the time is over you do not hold the lock: you may neither take the money nor unlock.",
            next = "Look at what tryLock returns or throws, and go on only if you have got the lock.")
    void try_withdraw_gives_up_while_the_account_is_locked() {
        Duration moment = Duration.ofMillis(1 + random.nextInt(20));
        for (Operation change : changes()) {
            for (Duration limit : List.of(Duration.ZERO, Duration.ofNanos(500_000), moment)) {
                try (Held held = Held.by(opening, change)) {
                    givesUp(held, tryWithdraw(more, limit));
                    held.release();
                    held.balanceIs(opening + change.change(), change + " and a tryWithdraw that gave up");
                }
            }
        }
    }

    private static void givesUp(Held held, Operation impatient) {
        var call = held.begin(impatient::on);
        Observation seen = call.await(() -> call.returned() || held.inside() > 1);
        held.nobodyElseIsInside(impatient);
        if (seen != Observation.REACHED) {
            throw Failure.of("%s waits on and on for an account that stays locked.", impatient).with(call.snapshot());
        }
        unlocksOnlyItsOwn(call, impatient);
        Failure.unless(call.result() == End.REFUSED, "%s on an account that was locked all the time %s.",
                impatient, call.result().words);
    }

    @Test
    @Points(value = 1, why = "The limit says how long a caller is ready to wait; a locked account alone is no reason to give up.",
            next = "Use the tryLock that takes a time, and convert the Duration as a whole.")
    void try_withdraw_waits_for_its_turn() {
        for (Operation change : changes()) {
            try (Held held = Held.by(opening, change)) {
                Operation patient = tryWithdraw(more);
                var call = held.beginToWait(patient);
                held.release();
                Failure.unless(call.result() == End.DONE, "The account became free, and %s %s.", patient, call.result().words);
                held.balanceIs(opening + change.change() - more, change + " and " + patient);
            }
        }
    }

    @Test
    @Points(value = 1, why = "An interrupt is a request to stop waiting. Code that hides it keeps it from whoever needs it.",
            next = "Let the InterruptedException out of tryWithdraw; you do not hold the lock then.")
    void an_interrupt_ends_the_wait_of_try_withdraw() {
        Operation patient = tryWithdraw(more);
        try (Held held = Held.by(opening, deposit(some))) {
            var call = held.begin(account -> tellsOfInterrupt(account, patient));
            held.untilWaiting(call, patient);
            Failure.unless(!call.returned() || call.result(), "%s did not wait at all while the account was locked.", patient);
            call.caller().interrupt();
            if (call.await(call::returned) != Observation.REACHED) {
                throw Failure.of("%s was interrupted and waits on.", patient).with(call.snapshot());
            }
            unlocksOnlyItsOwn(call, patient);
            Failure.unless(call.result(), "%s was interrupted, and nobody could tell afterwards.", patient);
            held.release();
            held.balanceIs(opening + some, "a deposit and an interrupted tryWithdraw");
        }
    }

    private static void unlocksOnlyItsOwn(Watched<?> call, Operation operation) {
        Failure.unless(!(call.failure() instanceof IllegalMonitorStateException),
                "%s did not get the lock, and unlocked it all the same: an IllegalMonitorStateException.", operation);
    }

    private static boolean tellsOfInterrupt(Account account, Operation patient) {
        try {
            patient.on(account);
        } catch (InterruptedException told) {
            return true;
        }
        return Thread.currentThread().isInterrupted();
    }

    private List<Operation> changes() {
        return List.of(deposit(some), withdraw(some), tryWithdraw(some));
    }
}
