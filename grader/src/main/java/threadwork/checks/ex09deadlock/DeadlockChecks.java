package threadwork.checks.ex09deadlock;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.checks.ex09deadlock.Transfer.End;
import threadwork.ex09deadlock.Bank;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

@Exercise(number = 9, title = "A deadlock",
          concept = "Who holds one lock and waits for another can close a circle; one order for all locks keeps it open.")
public class DeadlockChecks {

    private static final String NOBODY = "nobody";

    private final Random random = Inputs.random("ex09deadlock");
    private final long some = 1 + random.nextInt(40);
    private final Transfer underWay = new Transfer("anna", "bert", 1 + random.nextInt(40));

    @Test
    @Points(value = 1, why = "A thread that waits for a lock which it holds itself waits for ever, unless the lock lets its "
            + "holder in again.",
            next = "Use a lock that its holder may take twice, or treat this case apart: then there is only one lock to take.")
    void a_transfer_to_the_same_account_comes_to_its_end() {
        try (var call = Watched.call(() -> {
            Bank bank = Meetings.bank((from, to, amount) -> { }, "anna", "bert");
            bank.transfer("anna", "anna", some);
            bank.transfer("bert", "bert", 100);
            return Balances.of(bank);
        })) {
            if (call.settle(call::returned) != Rest.REACHED) {
                throw Failure.of("transfer(\"anna\", \"anna\", %d) never returns: the thread waits for itself.", some)
                        .with(call.snapshot());
            }
            Map<String, Long> seen = call.result();
            Failure.unless(seen.equals(Map.of("anna", 100L, "bert", 100L)),
                    "Two accounts with 100 each have paid to themselves, and balances() says %s.", seen);
        }
    }

    @Test
    @Points(value = 1, why = "A lock that is not given back stays locked for ever, even when the thread that took it has ended.",
            next = "Look for a way out that misses an unlock: too little money is one. Take each lock right before a try whose "
            + "finally gives it back.")
    void accounts_are_free_again_however_a_transfer_ends() {
        for (Transfer transfer : List.of(new Transfer("anna", "bert", 101), new Transfer("bert", "anna", 101),
                new Transfer("anna", "anna", 101), new Transfer("anna", NOBODY, some),
                new Transfer(NOBODY, "bert", some), new Transfer("anna", "bert", 0), underWay)) {
            Bank[] bank = new Bank[1];
            try (var call = Watched.call(() -> {
                bank[0] = Meetings.bank((from, to, amount) -> { }, "anna", "bert");
                return transfer.on(bank[0]);
            })) {
                End end = call.result();
                End expected = transfer.in(new LinkedHashMap<>(Map.of("anna", 100L, "bert", 100L)));
                Failure.unless(end == expected, "With 100 in each account, %s %s.", transfer, end.words);
                isFree(bank[0], transfer + " " + end.words);
            }
        }
    }

    /** The call before is still open, so its thread has ended and yet counts as one that could give the locks back. */
    private void isFree(Bank bank, String after) {
        try (var next = Watched.run(() -> {
            bank.transfer("anna", "bert", 1);
            bank.transfer("bert", "anna", 1);
            bank.balances();
        })) {
            if (next.settle(next::returned) != Rest.REACHED) {
                throw Failure.of("After %s, the accounts were not free: another thread waits for them for ever.", after)
                        .with(next.snapshot());
            }
            next.result();
        }
    }

    @Test
    @Points(value = 1, why = "The two accounts of a transfer are locked until the ledger has been written: else it is not in the "
            + "order of the money.",
            next = "Lock both accounts, and call the ledger before you give either of them back.")
    void who_shares_an_account_waits_until_the_transfer_is_recorded() {
        for (Transfer other : sharing()) {
            try (Held held = Held.by(underWay)) {
                var waiting = held.beginToWait(other);
                held.release();
                End end = waiting.result();
                Failure.unless(end == End.DONE, "%s waited for %s, and then %s.", other, underWay, end.words);
            }
        }
    }

    private List<Transfer> sharing() {
        return List.of(new Transfer("bert", "anna", some), new Transfer("anna", "bert", some), new Transfer("anna", "carl", some),
                new Transfer("carl", "anna", some), new Transfer("bert", "carl", some), new Transfer("carl", "bert", some),
                new Transfer("bert", "bert", some));
    }

    @Test
    @Timing
    @Points(value = 1, why = "To try again and again at once keeps a core busy for nothing, and two who do it in step never get "
            + "past each other.",
            next = "Use a lock that lets you sleep until it is free. If you only try it, pause before you try again, each time "
            + "for another length.")
    void who_waits_for_an_account_sleeps() {
        try (Held held = Held.by(underWay)) {
            for (Transfer other : List.of(new Transfer("carl", "anna", some), new Transfer("bert", "carl", some))) {
                doesNotSpin(held, held.beginToWait(other), other.toString());
            }
            doesNotSpin(held, held.begin(Bank::balances), "balances()");
            doesNotSpin(held, held.begin(Bank::total), "total()");
        }
    }

    private void doesNotSpin(Held held, Watched<?> call, String what) {
        if (held.settle(call) == Rest.SPINS) {
            throw Failure.of("While the ledger records %s, %s keeps a core busy.", underWay, what).with(call.snapshot());
        }
    }

    @Property(tries = 20, shrinking = OFF)
    @Points(value = 1, why = "Transfers that are refused change nothing and are not recorded; whoever asked for the balances "
            + "keeps what was true then.",
            next = "Compare your methods with their comments: what is refused, how, and what is left then.")
    void every_transfer_does_what_it_says(@ForAll("transfers") List<Transfer> transfers) {
        Map<String, Long> openings = new LinkedHashMap<>();
        openings.put("carl", 3L);
        openings.put("anna", 2L);
        openings.put("bert", 0L);
        History.of(openings, toTheLastCent(openings, transfers)).isRight();
    }

    /** Chance alone does not always move exactly all there is, nor one more than that. */
    private static List<Transfer> toTheLastCent(Map<String, Long> openings, List<Transfer> transfers) {
        Map<String, Long> balances = new LinkedHashMap<>(openings);
        List<Transfer> all = new ArrayList<>(transfers);
        all.forEach(transfer -> transfer.in(balances));
        String rich = balances.get("carl") > 0 ? "carl" : balances.get("anna") > 0 ? "anna" : "bert";
        String other = rich.equals("carl") ? "bert" : "carl";
        long money = balances.get(rich);
        all.addAll(List.of(new Transfer(rich, other, money + 1), new Transfer(rich, rich, money + 1), new Transfer(rich, rich, money),
                new Transfer(rich, NOBODY, money), new Transfer(rich, other, money), new Transfer(rich, other, 1)));
        return all;
    }

    @Provide
    Arbitrary<List<Transfer>> transfers() {
        Arbitrary<String> names = Arbitraries.of("anna", "bert", "carl");
        return Combinators.combine(names, names, Arbitraries.longs().between(-1, 4)).as(Transfer::new).list().ofMaxSize(20);
    }
}
