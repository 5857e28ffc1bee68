package threadwork.ex09deadlock;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/** The locks keep transfers apart; all balances are one value that is replaced as a whole. */
public final class Bank {

    private final Map<String, Semaphore> locks = new HashMap<>();
    private final AtomicReference<Map<String, Long>> balances;
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        this.ledger = ledger;
        openings.keySet().forEach(name -> locks.put(name, new Semaphore(1, true)));
        balances = new AtomicReference<>(Map.copyOf(openings));
    }

    public void transfer(String from, String to, long amount) {
        if (amount < 1 || !locks.containsKey(from) || !locks.containsKey(to)) {
            throw new IllegalArgumentException("transfer " + amount + " from " + from + " to " + to);
        }
        boolean same = from.equals(to);
        String first = from.compareTo(to) < 0 ? from : to;
        String last = first.equals(from) ? to : from;
        locks.get(first).acquireUninterruptibly();
        if (!same) {
            locks.get(last).acquireUninterruptibly();
        }
        try {
            if (balances.get().get(from) < amount) {
                throw new IllegalStateException("not enough money");
            }
            balances.updateAndGet(old -> moved(old, from, to, amount));
            ledger.record(from, to, amount);
        } finally {
            locks.get(first).release();
            if (!same) {
                locks.get(last).release();
            }
        }
    }

    private static Map<String, Long> moved(Map<String, Long> old, String from, String to, long amount) {
        Map<String, Long> next = new LinkedHashMap<>(old);
        next.merge(from, -amount, Long::sum);
        next.merge(to, amount, Long::sum);
        return next;
    }

    public Map<String, Long> balances() {
        return Map.copyOf(balances.get());
    }

    public long total() {
        return balances.get().values().stream().mapToLong(Long::longValue).sum();
    }
}
