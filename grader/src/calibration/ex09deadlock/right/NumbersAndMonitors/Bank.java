package threadwork.ex09deadlock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Bank {

    private static final class Account {
        final int number;
        final String name;
        long balance;

        Account(int number, String name, long balance) {
            this.number = number;
            this.name = name;
            this.balance = balance;
        }
    }

    private final List<Account> inOrder = new ArrayList<>();
    private final Map<String, Account> byName = new HashMap<>();
    private final Ledger ledger;

    public Bank(Map<String, Long> openings, Ledger ledger) {
        this.ledger = ledger;
        openings.forEach((name, balance) -> {
            Account account = new Account(inOrder.size(), name, balance);
            inOrder.add(account);
            byName.put(name, account);
        });
    }

    public void transfer(String from, String to, long amount) {
        Account source = byName.get(from);
        Account target = byName.get(to);
        if (source == null || target == null || amount < 1) {
            throw new IllegalArgumentException("no such transfer");
        }
        Account low = source.number < target.number ? source : target;
        Account high = low == source ? target : source;
        synchronized (low) {
            synchronized (high) {
                if (source.balance < amount) {
                    throw new IllegalStateException("not enough");
                }
                ledger.record(from, to, amount);
                source.balance = source.balance - amount;
                target.balance = target.balance + amount;
            }
        }
    }

    public Map<String, Long> balances() {
        Map<String, Long> seen = new HashMap<>();
        read(0, seen);
        return seen;
    }

    /** One monitor deeper with each account: at the bottom all are locked. */
    private void read(int next, Map<String, Long> seen) {
        if (next < inOrder.size()) {
            Account account = inOrder.get(next);
            synchronized (account) {
                read(next + 1, seen);
                seen.put(account.name, account.balance);
            }
        }
    }

    public long total() {
        return balances().values().stream().reduce(0L, Long::sum);
    }
}
