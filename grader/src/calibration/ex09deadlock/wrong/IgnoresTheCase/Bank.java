// caught by: transfers_never_wait_for_each_other_in_a_circle — two names that differ in case have no order
package threadwork.ex09deadlock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

public final class Bank {

    private static final class Account {
        final ReentrantLock lock = new ReentrantLock();
        final String name;
        long balance;

        Account(String name, long balance) {
            this.name = name;
            this.balance = balance;
        }
    }

    private final TreeMap<String, Account> accounts = new TreeMap<>();
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        this.ledger = ledger;
        for (var entry : openings.entrySet()) {
            accounts.put(entry.getKey(), new Account(entry.getKey(), entry.getValue()));
        }
    }

    public void transfer(String from, String to, long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("amount " + amount);
        }
        Account a = account(from);
        Account b = account(to);
        boolean ordered = a.name.compareToIgnoreCase(b.name) <= 0;
        Account first = ordered ? a : b;
        Account second = ordered ? b : a;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                move(a, b, amount);
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }

    private void move(Account a, Account b, long amount) {
        if (a.balance < amount) {
            throw new IllegalStateException("only " + a.balance);
        }
        a.balance -= amount;
        b.balance += amount;
        ledger.record(a.name, b.name, amount);
    }

    public Map<String, Long> balances() {
        accounts.values().forEach(account -> account.lock.lock());
        try {
            Map<String, Long> all = new HashMap<>();
            accounts.forEach((name, account) -> all.put(name, account.balance));
            return all;
        } finally {
            accounts.values().forEach(account -> account.lock.unlock());
        }
    }

    public long total() {
        return balances().values().stream().mapToLong(Long::longValue).sum();
    }

    private Account account(String name) {
        Account account = name == null ? null : accounts.get(name);
        if (account == null) {
            throw new IllegalArgumentException("no account " + name);
        }
        return account;
    }
}
