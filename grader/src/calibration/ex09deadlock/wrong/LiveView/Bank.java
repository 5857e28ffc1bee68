// caught by: every_transfer_does_what_it_says — what balances() returned goes on changing
package threadwork.ex09deadlock;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public final class Bank {

    private final Map<String, Long> balances;
    private final Set<String> busy = new HashSet<>();
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        balances = new HashMap<>(openings);
        this.ledger = ledger;
    }

    public void transfer(String from, String to, long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("amount");
        }
        boolean told = false;
        synchronized (this) {
            if (!balances.containsKey(from) || !balances.containsKey(to)) {
                throw new IllegalArgumentException("unknown account");
            }
            while (busy.contains(from) || busy.contains(to)) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    told = true;
                }
            }
            if (told) {
                Thread.currentThread().interrupt();
            }
            if (balances.get(from) < amount) {
                throw new IllegalStateException("too little");
            }
            busy.add(from);
            busy.add(to);
        }
        // Both are taken, at one moment, and the monitor is free for all others.
        ledger.record(from, to, amount);
        synchronized (this) {
            balances.put(from, balances.get(from) - amount);
            balances.put(to, balances.get(to) + amount);
            busy.remove(from);
            busy.remove(to);
            notifyAll();
        }
    }

    public synchronized Map<String, Long> balances() {
        return Collections.unmodifiableMap(balances);
    }

    public synchronized long total() {
        return balances.values().stream().mapToLong(balance -> balance).sum();
    }
}
