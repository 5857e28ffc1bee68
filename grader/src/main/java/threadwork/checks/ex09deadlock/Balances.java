package threadwork.checks.ex09deadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import threadwork.ex09deadlock.Bank;
import threadwork.grader.probe.Failure;

/** What a bank says of all its accounts, in a map of our own. */
final class Balances {

    private Balances() {
    }

    /**
     * Student code: only for a watched thread.
     *
     * @throws Failure if it says nothing
     */
    static Map<String, Long> of(Bank bank) {
        Map<String, Long> seen = bank.balances();
        Failure.unless(seen != null, "balances() returned null.");
        return new LinkedHashMap<>(seen);
    }
}
