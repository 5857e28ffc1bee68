// caught by: transfers_without_a_common_account_go_on_at_the_same_time — one lock for the whole bank
package threadwork.ex09deadlock;

import java.util.HashMap;
import java.util.Map;

public final class Bank {

    private final Map<String, Long> balances;
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        balances = new HashMap<>(openings);
        this.ledger = ledger;
    }

    public synchronized void transfer(String from, String to, long amount) {
        if (amount < 1 || !balances.containsKey(from) || !balances.containsKey(to)) {
            throw new IllegalArgumentException();
        }
        if (balances.get(from) < amount) {
            throw new IllegalStateException();
        }
        balances.merge(from, -amount, Long::sum);
        balances.merge(to, amount, Long::sum);
        ledger.record(from, to, amount);
    }

    public synchronized Map<String, Long> balances() {
        return new HashMap<>(balances);
    }

    public synchronized long total() {
        return balances.values().stream().mapToLong(Long::longValue).sum();
    }
}
