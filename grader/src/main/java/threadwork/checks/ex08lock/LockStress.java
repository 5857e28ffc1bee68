package threadwork.checks.ex08lock;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZJ_Result;
import threadwork.checks.Points;
import threadwork.ex08lock.Account;

/** On real cores: what {@link LockSchedules} shows to be possible. */
public class LockStress {

    @JCStressTest
    @Outcome(id = {"true, false, 0", "false, true, 0"}, expect = Expect.ACCEPTABLE,
             desc = "200 came in, and one of two withdrawals of 200")
    @Outcome(id = "true, true, .*", expect = Expect.FORBIDDEN, desc = "200 came in, and twice 200 were taken")
    @Outcome(id = "false, false, .*", expect = Expect.FORBIDDEN,
             desc = "200 came in, and nobody could take them: a deposit was lost")
    @Outcome(expect = Expect.FORBIDDEN, desc = "what came in less what went out is not the balance")
    @State
    @Points(value = 1, why = "Two threads were in the middle of the same steps, even if each step for itself is under the lock.",
            next = "Keep the lock from reading the balance to writing it: given back for a moment between, it lets others in.",
            requires = {"payments_at_the_same_time_add_up", "the_balance_is_only_touched_under_the_lock"})
    public static class PaymentsOnRealCoresAddUp {
        private final Account account = new Account(balance -> { });

        @Actor
        public void one(ZZJ_Result result) {
            result.r1 = pay();
        }

        @Actor
        public void two(ZZJ_Result result) {
            result.r2 = pay();
        }

        private boolean pay() {
            account.deposit(100);
            try {
                account.withdraw(200);
                return true;
            } catch (IllegalStateException refused) {
                return false;
            }
        }

        @Arbiter
        public void balance(ZZJ_Result result) {
            result.r3 = account.balance();
        }
    }
}
