package threadwork.ex09deadlock;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Transfers read-lock the bank and lock two accounts, by hash code and, where that is the same, by name; who looks at all
 * write-locks the bank.
 */
public final class Bank {

    private static class Account {
        long balance;
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final ReadWriteLock bank = new ReentrantReadWriteLock();
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        this.ledger = ledger;
        for (String name : openings.keySet()) {
            Account account = new Account();
            account.balance = openings.get(name);
            accounts.put(name, account);
        }
    }

    public void transfer(String from, String to, long amount) {
        if (amount <= 0 || !accounts.containsKey(from) || !accounts.containsKey(to)) {
            throw new IllegalArgumentException();
        }
        Account source = accounts.get(from);
        Account target = accounts.get(to);
        bank.readLock().lock();
        try {
            if (from.hashCode() < to.hashCode()) {
                synchronized (source) {
                    synchronized (target) {
                        move(source, target, from, to, amount);
                    }
                }
            } else if (from.hashCode() > to.hashCode() || from.equals(to)) {
                synchronized (target) {
                    synchronized (source) {
                        move(source, target, from, to, amount);
                    }
                }
            } else {
                equalHashCodes(source, target, from, to, amount);
            }
        } finally {
            bank.readLock().unlock();
        }
    }

    private void equalHashCodes(Account source, Account target, String from, String to, long amount) {
        synchronized (from.compareTo(to) < 0 ? source : target) {
            synchronized (from.compareTo(to) < 0 ? target : source) {
                move(source, target, from, to, amount);
            }
        }
    }

    private void move(Account source, Account target, String from, String to, long amount) {
        if (source.balance < amount) {
            throw new IllegalStateException();
        }
        source.balance -= amount;
        target.balance += amount;
        ledger.record(from, to, amount);
    }

    public Map<String, Long> balances() {
        bank.writeLock().lock();
        try {
            Map<String, Long> copy = new TreeMap<>();
            accounts.forEach((name, account) -> copy.put(name, account.balance));
            return copy;
        } finally {
            bank.writeLock().unlock();
        }
    }

    public long total() {
        bank.writeLock().lock();
        try {
            return accounts.values().stream().mapToLong(account -> account.balance).sum();
        } finally {
            bank.writeLock().unlock();
        }
    }
}
