// caught by: a_transfer_to_the_same_account_comes_to_its_end — a Semaphore lets not even its own holder in again
package threadwork.ex09deadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

public final class Bank {

    private static class Account {
        final Semaphore lock = new Semaphore(1);
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
        first.lock.acquireUninterruptibly();
        try {
            second.lock.acquireUninterruptibly();
            try {
                if (source.balance < amount) {
                    throw new IllegalStateException();
                }
                source.balance -= amount;
                target.balance += amount;
                ledger.record(from, to, amount);
            } finally {
                second.lock.release();
            }
        } finally {
            first.lock.release();
        }
    }

    public Map<String, Long> balances() {
        for (Account account : accounts.values()) {
            account.lock.acquireUninterruptibly();
        }
        try {
            Map<String, Long> copy = new HashMap<>();
            accounts.forEach((name, account) -> copy.put(name, account.balance));
            return copy;
        } finally {
            for (Account account : accounts.values()) {
                account.lock.release();
            }
        }
    }

    public long total() {
        return balances().values().stream().mapToLong(Long::longValue).sum();
    }
}
