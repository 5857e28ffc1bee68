package threadwork.checks.ex09deadlock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import threadwork.ex09deadlock.Bank;
import threadwork.ex09deadlock.Ledger;
import threadwork.grader.probe.Failure;

/** Scenarios: threads that meet at one bank. Each is run once for every order in which they can. */
final class Meetings {

    private static final Ledger NO_LEDGER = (from, to, amount) -> { };

    private Meetings() {
    }

    /** A new bank with 100 in each account; the map has them in this order. */
    static Bank bank(Ledger ledger, String... names) {
        Map<String, Long> openings = new LinkedHashMap<>();
        for (String name : names) {
            openings.put(name, 100L);
        }
        return new Bank(openings, ledger);
    }

    static void opposite(String one, String other) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, one, other);
        Thread thread = start(() -> bank.transfer(one, other, 30));
        bank.transfer(other, one, 50);
        thread.join();
        are(bank, Map.of(one, 120L, other, 80L), "100 each, then 30 one way and 50 the other");
    }

    static void lookWhileMoneyMoves(String from, String to, String first, String second) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, first, second);
        Thread thread = start(() -> bank.transfer(from, to, 30));
        Map<String, Long> seen = bank.balances();
        thread.join();
        Failure.unless(List.of(Map.of(from, 100L, to, 100L), Map.of(from, 70L, to, 130L)).contains(seen),
                "Two accounts have 100 each. While 30 went from %s to %s, balances() said %s.", from, to, inOrder(seen));
    }

    static void addUpWhileMoneyMoves(String from, String to, String first, String second) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, first, second);
        Thread thread = start(() -> bank.transfer(from, to, 30));
        long total = bank.total();
        thread.join();
        Failure.unless(total == 200, "Two accounts have 100 each. While 30 went from one to the other, total() said %d.", total);
    }

    /** What is seen is for other scenarios to judge. */
    static void lookAround(String from, String to) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, from, to);
        Thread thread = start(() -> bank.transfer(from, to, 30));
        bank.balances();
        bank.total();
        thread.join();
    }

    static void twoWhoLook(String one, String other) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, one, other);
        Thread thread = start(bank::balances);
        bank.total();
        thread.join();
    }

    /** Whoever reads one account after the other may see the second transfer and not the first, or money twice. */
    static void lookWhileMoneyMovesTwice(String one, String two, String three, String four) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, one, two, three, four);
        Thread thread = start(() -> {
            bank.transfer(one, two, 30);
            bank.transfer(three, four, 50);
        });
        Map<String, Long> seen = bank.balances();
        thread.join();
        Failure.unless(List.of(Map.of(one, 100L, two, 100L, three, 100L, four, 100L),
                        Map.of(one, 70L, two, 130L, three, 100L, four, 100L),
                        Map.of(one, 70L, two, 130L, three, 50L, four, 150L)).contains(seen),
                "Four accounts have 100 each. While 30 went from %s to %s and then 50 from %s to %s, balances() said %s.",
                one, two, three, four, inOrder(seen));
    }

    /** There is money for one of the two. */
    static void theSameMoneyTwice(String from, String one, String other) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, from, one, other);
        boolean[] paid = new boolean[2];
        Thread thread = start(() -> paid[0] = pays(bank, from, one));
        paid[1] = pays(bank, from, other);
        thread.join();
        Failure.unless(paid[0] != paid[1], "Of 100, two threads each transferred 100: %s of them did.", paid[0] ? "both" : "neither");
        are(bank, Map.of(from, 0L, one, paid[0] ? 200L : 100L, other, paid[1] ? 200L : 100L), "100 each, and one transfer of 100");
    }

    static void intoOneAccount(String one, String other, String to) throws InterruptedException {
        Bank bank = bank(NO_LEDGER, one, other, to);
        Thread thread = start(() -> bank.transfer(one, to, 30));
        bank.transfer(other, to, 50);
        thread.join();
        are(bank, Map.of(one, 70L, other, 50L, to, 180L), "100 each, then 30 and 50 into one account");
    }

    private static boolean pays(Bank bank, String from, String to) {
        try {
            bank.transfer(from, to, 100);
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    static Thread start(Runnable task) {
        Thread thread = new Thread(task, "payer");
        thread.start();
        return thread;
    }

    private static void are(Bank bank, Map<String, Long> expected, String what) {
        Map<String, Long> seen = bank.balances();
        Failure.unless(expected.equals(seen), "%s: balances() says %s; it should be %s.", what, inOrder(seen), inOrder(expected));
    }

    /** By name: a map made by Map.of has another order in each JVM, and what is not told the same way twice does not count. */
    private static String inOrder(Map<String, Long> balances) {
        return balances == null ? "null" : balances.entrySet().stream().map(String::valueOf).sorted().collect(Collectors.joining(", ", "{", "}"));
    }
}
