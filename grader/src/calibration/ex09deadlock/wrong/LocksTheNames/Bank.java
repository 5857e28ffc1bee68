// caught by: banks_have_nothing_to_do_with_each_other — the name of an account is no secret: other banks lock it too
package threadwork.ex09deadlock;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

public final class Bank {

    private final Map<String, Long> balances;
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        balances = new ConcurrentHashMap<>(openings);
        this.ledger = ledger;
    }

    public void transfer(String from, String to, long amount) {
        if (amount < 1 || !balances.containsKey(from) || !balances.containsKey(to)) {
            throw new IllegalArgumentException();
        }
        String first = (from.compareTo(to) < 0 ? from : to).intern();
        String second = (from.compareTo(to) < 0 ? to : from).intern();
        synchronized (first) {
            synchronized (second) {
                if (balances.get(from) < amount) {
                    throw new IllegalStateException();
                }
                balances.merge(from, -amount, Long::sum);
                balances.merge(to, amount, Long::sum);
                ledger.record(from, to, amount);
            }
        }
    }

    public Map<String, Long> balances() {
        return copy(new ArrayDeque<>(new TreeSet<>(balances.keySet())));
    }

    private Map<String, Long> copy(Deque<String> toLock) {
        if (toLock.isEmpty()) {
            return new HashMap<>(balances);
        }
        synchronized (toLock.pop().intern()) {
            return copy(toLock);
        }
    }

    public long total() {
        return balances().values().stream().mapToLong(Long::longValue).sum();
    }
}
