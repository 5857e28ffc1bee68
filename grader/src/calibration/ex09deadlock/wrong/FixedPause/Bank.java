// caught by: who_gives_way_gets_through_later — both pause for the same time, and try again in step
package threadwork.ex09deadlock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

public final class Bank {

    private static class Account {
        final Lock lock = new ReentrantLock();
        long balance;
    }

    private final Map<String, Account> accounts = new HashMap<>();
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        this.ledger = ledger;
        for (Map.Entry<String, Long> entry : openings.entrySet()) {
            Account account = new Account();
            account.balance = entry.getValue();
            accounts.put(entry.getKey(), account);
        }
    }

    public void transfer(String from, String to, long amount) {
        Account a = accounts.get(from);
        Account b = accounts.get(to);
        if (amount <= 0 || a == null || b == null) {
            throw new IllegalArgumentException();
        }
        lockAll(List.of(a, b));
        try {
            if (a.balance < amount) {
                throw new IllegalStateException("too little");
            }
            a.balance -= amount;
            b.balance += amount;
            ledger.record(from, to, amount);
        } finally {
            a.lock.unlock();
            b.lock.unlock();
        }
    }

    /** Nobody waits here with a lock in hand. */
    private static void lockAll(List<Account> wanted) {
        while (true) {
            List<Account> held = new ArrayList<>();
            for (Account account : wanted) {
                if (!account.lock.tryLock()) {
                    break;
                }
                held.add(account);
            }
            if (held.size() == wanted.size()) {
                return;
            }
            held.forEach(account -> account.lock.unlock());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    public Map<String, Long> balances() {
        List<Account> all = new ArrayList<>(accounts.values());
        lockAll(all);
        try {
            Map<String, Long> result = new HashMap<>();
            accounts.forEach((name, account) -> result.put(name, account.balance));
            return result;
        } finally {
            all.forEach(account -> account.lock.unlock());
        }
    }

    public long total() {
        long sum = 0;
        for (long balance : balances().values()) {
            sum += balance;
        }
        return sum;
    }
}
