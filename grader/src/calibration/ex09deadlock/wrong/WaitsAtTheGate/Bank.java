// caught by: transfers_without_a_common_account_go_on_at_the_same_time — who waits for an account keeps the one gate locked meanwhile
package threadwork.ex09deadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** One at a time may take locks, so nobody can meet. */
public final class Bank {

    private static final class Account {
        private final ReentrantLock lock = new ReentrantLock();
        private long balance;
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final ReentrantLock gate = new ReentrantLock();
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
            throw new IllegalArgumentException("no such transfer");
        }
        take(source, target);
        try {
            if (source.balance < amount) {
                throw new IllegalStateException("not enough in " + from);
            }
            source.balance -= amount;
            target.balance += amount;
            ledger.record(from, to, amount);
        } finally {
            giveBack(source, target);
        }
    }

    public Map<String, Long> balances() {
        Account[] all = accounts.values().toArray(new Account[0]);
        take(all);
        try {
            Map<String, Long> copy = new LinkedHashMap<>();
            accounts.forEach((name, account) -> copy.put(name, account.balance));
            return copy;
        } finally {
            giveBack(all);
        }
    }

    public long total() {
        return balances().values().stream().mapToLong(Long::longValue).sum();
    }

    private void take(Account... wanted) {
        gate.lock();
        try {
            for (Account account : wanted) {
                account.lock.lock();
            }
        } finally {
            gate.unlock();
        }
    }

    private static void giveBack(Account... taken) {
        for (Account account : taken) {
            account.lock.unlock();
        }
    }
}
