package threadwork.checks.ex10buffer;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.explore.Options;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;
import threadwork.grader.probe.Linearizable;

/** What two or three threads can do to a buffer, in every order that matters, and whoever is woken first. */
public class BufferSchedules {

    /** For a buffer with room for one. Nothing here depends on what offer, size or an impatient poll say of calls that are under way. */
    private static final List<String> ONE = List.of("take() | take() | put(1); put(2)", "put(1); put(2) | take(); take()",
            "put(1) | put(2) | take() then take()", "take() | offer(2); put(1) then poll(PT0S); size()",
            "put(1) | offer(2) | take() then poll(PT0S); size()", "put(1); put(2) | poll(PT0S); take() then poll(PT0S)",
            "put(1); put(2) | poll(PT1H) then take(); size()");
    private static final List<String> TWO = List.of("put(1); put(2); put(3) | take() then take(); take(); size()",
            "put(1) | put(2) | take(); take() then size()", "put(1); put(2) | put(3) | poll(PT1H) then take(); offer(1); offer(2)");

    private final Random random = Inputs.random("ex10buffer schedules");

    @Test
    @Schedule
    @Points(value = 2, why = "A thread sleeps, what it waits for is there, and nobody wakes it: the wake-up came before it slept, "
            + "or went to another.",
            next = "Decide to sleep and fall asleep under one lock. Each method that adds or removes must wake those whom it "
            + "concerns; if all sleep in one place, wake all.")
    void who_can_go_on_is_woken() {
        Interleavings.explore(() -> Waiting.twoTake(1));
        Interleavings.explore(() -> Waiting.twoTake(2));
        Interleavings.explore(Waiting::twoPut);
        Interleavings.explore(Waiting::offered);
        Interleavings.explore(() -> Limits.pollUntilSomethingComes(2));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "What was true when a thread fell asleep, or when it looked, need not be true when it acts: others "
            + "come in between.",
            next = "Look again after each wait, with while in place of if. Look, decide and change under one lock, the same in "
            + "all methods.",
            requires = "who_can_go_on_is_woken")
    void calls_at_the_same_time_are_as_good_as_one_after_the_other() {
        for (String calls : ONE) {
            Linearizable.explore(Handing.One.class, calls);
        }
        for (String calls : TWO) {
            Linearizable.explore(Handing.Two.class, calls);
        }
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A thread may wake up for no reason: the documentation of wait says so, and now it happened.",
            next = "Put the wait into a loop: while what you wait for is not there, wait.")
    void a_wake_up_for_no_reason_changes_nothing() {
        Interleavings.explore(Waiting::takeWhateverWakesIt, Options.USUAL.withSpuriousWakeUps());
        Interleavings.explore(Waiting::putWhateverWakesIt, Options.USUAL.withSpuriousWakeUps());
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only if both use the same lock; without, it may see "
            + "an old state for ever.",
            next = "Find the two places that are named, and take the lock at both. Who only looks needs it, too.")
    void the_elements_are_only_touched_under_a_lock() {
        Interleavings.haveNoDataRace(() -> Looking.whileOthersHandOver(2));
        Interleavings.haveNoDataRace(() -> Looking.whileOthersHandOver(1));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "The limit says how long to wait in all; this was measured in virtual time, which no busy machine bends.",
            next = "Compute once when the limit is over, and after each wake-up wait for what is left of it. Look at the unit, "
            + "and at what 0 means.")
    void poll_waits_as_long_as_its_limit_says() {
        long millis = 1_001 + random.nextInt(1_000_000);
        int seconds = 30 + random.nextInt(1_000);
        Interleavings.explore(() -> Limits.pollInVain(millis));
        Interleavings.explore(() -> Limits.pollInVain(0));
        Interleavings.explore(() -> Limits.pollBesideATaker(seconds));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Who sleeps for a moment and looks again comes late, and a lost wake-up is only hidden; measured in "
            + "virtual time.",
            next = "Sleep until somebody wakes you, and let put, offer, take and poll do that.")
    void who_waits_is_woken_at_once() {
        Interleavings.explore(Waiting::isWokenAtOnce);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "An interrupt is a request to stop waiting. Code that hides it keeps it from whoever needs it.",
            next = "Let the InterruptedException out of put, take and poll, before anything is added or taken.")
    void an_interrupt_ends_the_wait() {
        Interleavings.explore(Interrupts::takerIsInterrupted);
        Interleavings.explore(Interrupts::pollerIsInterrupted);
        Interleavings.explore(Interrupts::putterIsInterrupted);
        Interleavings.explore(Interrupts::oneOfTwoTakersIsInterrupted);
        Interleavings.explore(Interrupts::putterWithRoomIsInterrupted);
        Interleavings.explore(Interrupts::takerWithAnElementIsInterrupted);
    }
}
