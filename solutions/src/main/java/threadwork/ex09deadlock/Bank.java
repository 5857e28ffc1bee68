package threadwork.ex09deadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bank for many threads, with the same accounts for good. Amounts are in cents, and all sums stay far inside the range of a
 * {@code long}.
 *
 * <p>A transfer has its two accounts locked from before it looks at a balance until it ends, and however it ends they are free
 * again. Transfers that share an account go one after the other; transfers that have no account in common never wait for each
 * other, not even for one that waits itself, and banks never do. Whoever waits sleeps, for ever or for a moment at a time: it does
 * not spin. No call waits for ever, and none tries again for ever because another one does so at the same pace.
 */
public final class Bank {

    private static final class Account {
        private final ReentrantLock lock = new ReentrantLock();
        /** Guarded by the lock. */
        private long balance;

        private Account(long opening) {
            balance = opening;
        }
    }

    /** Sorted by name, and locked in this order only: so no thread ever waits for one that waits for it. Never changed. */
    private final SortedMap<String, Account> accounts = new TreeMap<>();
    private final Ledger ledger;

    /**
     * @param openings the name of each account, and what is in it at first, 0 or more
     * @param ledger   called once in each transfer that is carried out, <em>while both accounts are locked</em>
     */
    public Bank(Map<String, Long> openings, Ledger ledger) {
        openings.forEach((name, opening) -> accounts.put(name, new Account(opening)));
        this.ledger = ledger;
    }

    /**
     * Moves {@code amount} from one account to another. They may be the same one: then the balance is looked at, the ledger is
     * called, and nothing changes.
     *
     * @throws IllegalArgumentException if {@code amount} is less than 1, or there is no account of that name
     * @throws IllegalStateException if there is less than {@code amount} in {@code from}; then nothing changes
     */
    public void transfer(String from, String to, long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("An amount is at least 1, not " + amount);
        }
        Account source = account(from);
        Account target = account(to);
        boolean inOrder = from.compareTo(to) <= 0;
        Account first = inOrder ? source : target;
        Account second = inOrder ? target : source;
        first.lock.lock();
        try {
            // The same account twice is no harm: its lock is reentrant.
            second.lock.lock();
            try {
                move(from, source, to, target, amount);
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }

    /** Caller holds both locks. */
    private void move(String from, Account source, String to, Account target, long amount) {
        if (source.balance < amount) {
            throw new IllegalStateException("There is " + source.balance + " in the account of " + from + ", less than " + amount);
        }
        source.balance -= amount;
        target.balance += amount;
        ledger.record(from, to, amount);
    }

    private Account account(String name) {
        Account account = accounts.get(name);
        if (account == null) {
            throw new IllegalArgumentException("There is no account of " + name);
        }
        return account;
    }

    /** All balances by name, as they were at one single moment: a map that no later transfer changes. */
    public Map<String, Long> balances() {
        accounts.values().forEach(account -> account.lock.lock());
        try {
            Map<String, Long> balances = new LinkedHashMap<>();
            accounts.forEach((name, account) -> balances.put(name, account.balance));
            return balances;
        } finally {
            accounts.values().forEach(account -> account.lock.unlock());
        }
    }

    /** The sum of all balances, at one single moment. */
    public long total() {
        return balances().values().stream().mapToLong(Long::longValue).sum();
    }
}
