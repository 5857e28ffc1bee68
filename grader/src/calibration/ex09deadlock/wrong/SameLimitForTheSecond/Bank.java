// caught by: who_gives_way_gets_through_later — both wait for their second lock equally long, give up together and begin anew
package threadwork.ex09deadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
        boolean interrupted = false;
        while (true) {
            source.lock.lock();
            try {
                if (target.lock.tryLock(5, TimeUnit.MILLISECONDS)) {
                    try {
                        if (source.balance < amount) {
                            throw new IllegalStateException();
                        }
                        source.balance -= amount;
                        target.balance += amount;
                        ledger.record(from, to, amount);
                        break;
                    } finally {
                        target.lock.unlock();
                    }
                }
            } catch (InterruptedException e) {
                interrupted = true;
            } finally {
                source.lock.unlock();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
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
