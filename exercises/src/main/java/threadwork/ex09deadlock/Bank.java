package threadwork.ex09deadlock;

import java.util.Map;

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

    /**
     * @param openings the name of each account, and what is in it at first, 0 or more
     * @param ledger   called once in each transfer that is carried out, <em>while both accounts are locked</em>
     */
    public Bank(Map<String, Long> openings, Ledger ledger) {
        // TODO: keep the ledger, and make the accounts; each has a lock of its own.
    }

    /**
     * Moves {@code amount} from one account to another. They may be the same one: then the balance is looked at, the ledger is
     * called, and nothing changes.
     *
     * @throws IllegalArgumentException if {@code amount} is less than 1, or there is no account of that name
     * @throws IllegalStateException if there is less than {@code amount} in {@code from}; then nothing changes
     */
    public void transfer(String from, String to, long amount) {
        // TODO: two locks. What if another thread wants the same two, the other way round?
        throw new UnsupportedOperationException("TODO: Bank.transfer is yours to write");
    }

    /** All balances by name, as they were at one single moment: a map that no later transfer changes. */
    public Map<String, Long> balances() {
        // TODO: one account after the other is not one moment.
        throw new UnsupportedOperationException("TODO: Bank.balances is yours to write");
    }

    /** The sum of all balances, at one single moment. */
    public long total() {
        // TODO: the same moment for all accounts.
        throw new UnsupportedOperationException("TODO: Bank.total is yours to write");
    }
}
