package threadwork.ex09deadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One at a time may try to take locks; who does not get all of them leaves the gate to others while it waits. */
public final class Bank {

    private static final class Account {
        private final ReentrantLock lock = new ReentrantLock();
        private long balance;
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final ReentrantLock gate = new ReentrantLock();
    private final Condition givenBack = gate.newCondition();
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
            while (!takesAll(wanted)) {
                givenBack.awaitUninterruptibly();
            }
        } finally {
            gate.unlock();
        }
    }

    private static boolean takesAll(Account... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].lock.tryLock()) {
                for (int j = 0; j < i; j++) {
                    wanted[j].lock.unlock();
                }
                return false;
            }
        }
        return true;
    }

    private void giveBack(Account... taken) {
        gate.lock();
        try {
            for (Account account : taken) {
                account.lock.unlock();
            }
            givenBack.signalAll();
        } finally {
            gate.unlock();
        }
    }
}
