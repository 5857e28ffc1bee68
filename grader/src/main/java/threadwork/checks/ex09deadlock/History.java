package threadwork.checks.ex09deadlock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import threadwork.checks.ex09deadlock.Transfer.End;
import threadwork.ex09deadlock.Bank;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Watched;

/** What happened in a bank that two threads used, one after the other. */
final class History {

    private record Step(Transfer transfer, End end, Map<String, Long> balances, long total) {
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Transfer> recorded = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Long> openings;
    private Bank bank;
    private Map<String, Long> firstSeen;
    private Map<String, Long> firstSeenLater;

    private History(Map<String, Long> openings) {
        this.openings = openings;
    }

    /** Carries the transfers out: the first half on one thread, the others on a second one when that is done. */
    static History of(Map<String, Long> openings, List<Transfer> transfers) {
        History history = new History(openings);
        int half = transfers.size() / 2;
        try (var first = Watched.run(() -> history.begin(transfers.subList(0, half)))) {
            first.result();
            try (var second = Watched.run(() -> history.end(transfers.subList(half, transfers.size())))) {
                second.result();
            }
        }
        return history;
    }

    private void begin(List<Transfer> transfers) {
        bank = new Bank(new LinkedHashMap<>(openings), (from, to, amount) -> recorded.add(new Transfer(from, to, amount)));
        firstSeen = bank.balances();
        add(transfers);
    }

    private void end(List<Transfer> transfers) {
        add(transfers);
        firstSeenLater = new LinkedHashMap<>(firstSeen);
    }

    private void add(List<Transfer> transfers) {
        for (Transfer transfer : transfers) {
            steps.add(new Step(transfer, transfer.on(bank), Balances.of(bank), bank.total()));
        }
    }

    /** @throws Failure at the first transfer that did not do what it says */
    void isRight() {
        Map<String, Long> balances = new LinkedHashMap<>(openings);
        long total = balances.values().stream().mapToLong(Long::longValue).sum();
        List<Transfer> done = new ArrayList<>();
        for (Step step : steps) {
            Map<String, Long> before = new LinkedHashMap<>(balances);
            End expected = step.transfer.in(balances);
            Failure.unless(step.end == expected, "With %s, %s %s.", before, step.transfer, step.end.words);
            Failure.unless(step.balances.equals(balances), "With %s, after %s, balances() says %s; it should be %s.",
                    before, step.transfer, step.balances, balances);
            Failure.unless(step.total == total, "With %s in the accounts, total() says %d.", balances, step.total);
            if (expected == End.DONE) {
                done.add(step.transfer);
            }
        }
        Failure.unless(done.equals(recorded), "Carried out were %s, and the ledger was called for %s.", done, recorded);
        Failure.unless(firstSeenLater.equals(openings), "balances() returned a map with %s; after some transfers the same map has %s.",
                openings, firstSeenLater);
    }
}
