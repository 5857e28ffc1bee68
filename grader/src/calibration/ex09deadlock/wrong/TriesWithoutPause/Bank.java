// caught by: who_waits_for_an_account_sleeps — it gives the first lock back, and tries again at once
package threadwork.ex09deadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

public final class Bank {

    private static class Account {
        final ReentrantLock lock = new ReentrantLock();
        long balance;
    }

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        this.ledger = ledger;
        openings.forEach((name, opening) -> {
            Account account = new Account();
            account.balance = opening;
            accounts.put(name, account);
        });
    }

    public void transfer(String from, String to, long amount) {
        Account source = accounts.get(from);
        Account target = accounts.get(to);
        if (amount < 1 || source == null || target == null) {
            throw new IllegalArgumentException();
        }
        while (true) {
            source.lock.lock();
            try {
                if (target.lock.tryLock()) {
                    try {
                        if (source.balance < amount) {
                            throw new IllegalStateException();
                        }
                        source.balance -= amount;
                        target.balance += amount;
                        ledger.record(from, to, amount);
                        return;
                    } finally {
                        target.lock.unlock();
                    }
                }
            } finally {
                source.lock.unlock();
            }
        }
    }

    public Map<String, Long> balances() {
        for (Account account : accounts.values()) {
            account.lock.lock();
        }
        try {
            Map<String, Long> copy = new HashMap<>();
            accounts.forEach((name, account) -> copy.put(name, account.balance));
            return copy;
        } finally {
            for (Account account : accounts.values()) {
                account.lock.unlock();
            }
        }
    }

    public long total() {
        return balances().values().stream().mapToLong(Long::longValue).sum();
    }
}
