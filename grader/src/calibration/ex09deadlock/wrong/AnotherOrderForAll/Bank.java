// caught by: who_looks_at_all_accounts_is_in_nobodys_way — transfers lock by name, balances() in the order of the map
package threadwork.ex09deadlock;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public final class Bank {

    private static class Account {
        final ReentrantLock lock = new ReentrantLock();
        long balance;
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();
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
        Account first = from.compareTo(to) < 0 ? source : target;
        Account second = first == source ? target : source;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                if (source.balance < amount) {
                    throw new IllegalStateException();
                }
                source.balance -= amount;
                target.balance += amount;
                ledger.record(from, to, amount);
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
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
