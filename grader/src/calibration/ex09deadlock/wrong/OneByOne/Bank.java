// caught by: what_is_seen_of_all_accounts_is_of_one_moment — each balance is read under its lock, but not all at one moment
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
        Map<String, Long> copy = new HashMap<>();
        accounts.forEach((name, account) -> {
            account.lock.lock();
            try {
                copy.put(name, account.balance);
            } finally {
                account.lock.unlock();
            }
        });
        return copy;
    }

    public long total() {
        return balances().values().stream().mapToLong(Long::longValue).sum();
    }
}
