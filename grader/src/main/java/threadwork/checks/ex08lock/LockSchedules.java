package threadwork.checks.ex08lock;

import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;

/** What no gate can hold: a lock that is given back for a moment, in the middle of an operation. */
public class LockSchedules {

    private final Random random = Inputs.random("ex08lock schedules");
    private final long amount = 1 + random.nextInt(500);

    @Test
    @Schedule
    @Points(value = 1, why = "Two threads were in the middle of the same steps, even if each step for itself is under the lock.",
            next = "Keep the lock from reading the balance to writing it: given back for a moment between, it lets others in.")
    void payments_at_the_same_time_add_up() {
        long cents = amount;
        Interleavings.explore(() -> Payments.oneOfTwoWithdrawals(cents));
        Interleavings.explore(() -> Payments.twoDeposits(cents));
        Interleavings.explore(() -> Payments.depositAndTryWithdraw(cents));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only if both use the same lock; without, it may see an "
            + "old balance for ever.",
            next = "Find the two places that are named, and take the lock at both.")
    void the_balance_is_only_touched_under_the_lock() {
        long cents = amount;
        Interleavings.haveNoDataRace(() -> Payments.lookWhileItChanges(cents));
        Interleavings.haveNoDataRace(() -> Payments.depositAndTryWithdraw(cents));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "The limit says how long to wait for the account; this was measured in virtual time, which no busy machine bends.",
            next = "Look at the unit: what you pass to tryLock, and what the Duration gives you, must mean the same. A unit that is "
                    + "larger than a nanosecond cuts off what does not fill it.")
    void try_withdraw_waits_as_long_as_its_limit_says() {
        long seconds = 1 + random.nextInt(5_000);
        long nanos = 500_000 + random.nextInt(400_000);
        Interleavings.explore(() -> Payments.tryWithdrawWhileTheListenerIsAtWork(seconds, 0));
        Interleavings.explore(() -> Payments.tryWithdrawWhileTheListenerIsAtWork(seconds, nanos));
        Interleavings.explore(() -> Payments.tryWithdrawWhileTheListenerIsAtWork(0, nanos));
    }
}
