package threadwork.checks.ex09deadlock;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Interleavings;

/**
 * What two threads can do to a bank, in every order that matters. The names are chosen: by name, by hash code, by the place in the
 * bank's own map or in a {@code HashMap}, each pair of orders disagrees about some accounts here.
 */
public class DeadlockSchedules {

    @Test
    @Schedule
    @Points(value = 2, why = "Each thread holds what another one waits for. None of them gives anything back, so all wait for ever.",
            next = "Lock the two accounts in an order on which all threads agree, whatever the arguments' order is; no two accounts "
            + "may be equal in it. Or never wait while you hold one.")
    void transfers_never_wait_for_each_other_in_a_circle() {
        Interleavings.explore(() -> Meetings.opposite("anna", "bert"));
        Interleavings.explore(() -> Meetings.opposite("ida", "anna"));
        // The same names to those who look away from the case.
        Interleavings.explore(() -> Meetings.opposite("Anna", "anna"));
        // Two names with the same hash code.
        Interleavings.explore(() -> Meetings.opposite("AaAa", "BBBB"));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Two threads at the same pace each take one lock, find the other one taken, give theirs back, pause for the "
            + "same time, and meet again: for ever.",
            next = "Pause for a random time, another one for each try. Or take the locks in one order and wait for them: then nobody "
            + "has to try again.",
            requires = "transfers_never_wait_for_each_other_in_a_circle")
    void who_gives_way_gets_through_later() {
        Interleavings.exploreInStep(() -> Meetings.opposite("anna", "bert"));
        Interleavings.exploreInStep(() -> Meetings.opposite("ida", "anna"));
        Interleavings.exploreInStep(() -> Meetings.lookAround("anna", "ida"));
        Interleavings.exploreInStep(() -> Meetings.lookAround("ida", "anna"));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Who looks at all accounts locks many. If it does so in another order than transfers do, both wait "
            + "for each other.",
            next = "There must be one order for the whole bank, and every method that takes more than one lock has to keep to it.",
            requires = "transfers_never_wait_for_each_other_in_a_circle")
    void who_looks_at_all_accounts_is_in_nobodys_way() {
        for (List<String> accounts : List.of(List.of("anna", "ida"), List.of("ida", "anna"), List.of("anna", "bert"))) {
            String first = accounts.get(0);
            String second = accounts.get(1);
            Interleavings.explore(() -> Meetings.lookAround(first, second));
            Interleavings.explore(() -> Meetings.twoWhoLook(first, second));
        }
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What was read before the lock was taken may be old when it is used: two threads then spend the same cent, or "
            + "overwrite each other's sum.",
            next = "Take both locks first; then look at the balance, decide, and write, all before you give them back.",
            requires = "accounts_are_free_again_however_a_transfer_ends")
    void no_cent_is_spent_twice_or_lost() {
        Interleavings.explore(() -> Meetings.theSameMoneyTwice("bert", "anna", "carl"));
        Interleavings.explore(() -> Meetings.intoOneAccount("anna", "carl", "bert"));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "While one account is read, money moves between the others: it is seen twice, or not at all.",
            next = "Lock all accounts, read them all, then unlock them. One lock after the other, each given back at once, is not "
            + "one moment.",
            requires = "who_looks_at_all_accounts_is_in_nobodys_way")
    void what_is_seen_of_all_accounts_is_of_one_moment() {
        Interleavings.explore(() -> Meetings.lookWhileMoneyMoves("anna", "bert", "anna", "bert"));
        Interleavings.explore(() -> Meetings.lookWhileMoneyMoves("bert", "anna", "anna", "bert"));
        Interleavings.explore(() -> Meetings.addUpWhileMoneyMoves("anna", "bert", "anna", "bert"));
        Interleavings.explore(() -> Meetings.addUpWhileMoneyMoves("bert", "anna", "anna", "bert"));
        Interleavings.explore(() -> Meetings.lookWhileMoneyMovesTwice("anna", "bert", "carl", "dora"));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only if both use the same lock; without, it may see an "
            + "old balance for ever.",
            next = "Find the two places that are named, and take the account's lock at both.")
    void balances_are_only_touched_under_their_locks() {
        Interleavings.haveNoDataRace(() -> Meetings.lookWhileMoneyMoves("anna", "bert", "anna", "bert"));
        Interleavings.haveNoDataRace(() -> Meetings.addUpWhileMoneyMoves("anna", "bert", "anna", "bert"));
        Interleavings.haveNoDataRace(() -> Meetings.theSameMoneyTwice("bert", "anna", "carl"));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "One lock for all accounts makes everybody stand in one queue, although they share no money.",
            next = "Give each account a lock of its own, and hold no other lock when you call the ledger or wait for an account.")
    void transfers_without_a_common_account_go_on_at_the_same_time() {
        Interleavings.explore(() -> Overlaps.inOneBank("anna", "bert", "carl", "dora"));
        Interleavings.explore(() -> Overlaps.inOneBank("dora", "carl", "anna", "bert"));
        Interleavings.explore(() -> Overlaps.besideOneThatWaits("anna", "bert", "emil", "carl", "dora"));
        Interleavings.explore(() -> Overlaps.besideOneThatWaits("dora", "emil", "bert", "carl", "anna"));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Two banks share a lock: a static one, or one on something that both have, such as a text in quotes.",
            next = "Make a new lock object for each account of each bank, and keep it in a field that is not static.")
    void banks_have_nothing_to_do_with_each_other() {
        Interleavings.explore(() -> Overlaps.inAnotherBank("anna", "bert"));
    }
}
