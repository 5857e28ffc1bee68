package threadwork.checks.ex20testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.grader.probe.Inputs;

@Exercise(number = 20, title = "Testing what you cannot see",
        concept = "A test for threads makes them meet, waits for all of them, and judges on its own thread.")
public class TestingChecks {

    private static final String RIGHT = "it_tells_right_counters_from_one_that_never_counts";
    /** A test that is right by luck is not right: so often, the same must come out. */
    private static final int TIMES = 3;

    private final Random order = Inputs.random("ex20testing order");

    @Test
    @Points(value = 3, why = "A test that fails on right code is soon ignored, and one that never fails says nothing.",
            next = "Wait with join() or get() until every thread has ended; then throw the AssertionError in test itself.")
    void it_tells_right_counters_from_one_that_never_counts() {
        List<Runnable> trials = new ArrayList<>(Collections.nCopies(TIMES, TestingChecks::onARightOne));
        trials.add(() -> Trial.on(new Slow(true)).mustPass("a right counter that took its time over the first increment of a thread"));
        trials.add(() -> Trial.on(new Slow(false)).mustPass("a right counter that took its time over the first increment of a thread"));
        trials.add(() -> Trial.on(Plain.NEVER_COUNTS).mustFail("a counter that always says 0"));
        inSomeOrder(trials);
    }

    @Test
    @Points(value = 1, why = "You know exactly how many increments were made: every other value is wrong, a larger one too.",
            next = "Claim that the value is equal to the number of increments, not that it is at least that.", requires = RIGHT)
    void it_finds_counters_that_count_too_much() {
        amongRightOnes(() -> Trial.on(Plain.COUNTS_TWICE).mustFail("a counter that adds two each time"));
        amongRightOnes(() -> Trial.on(Plain.STARTS_AT_ONE).mustFail("a counter that starts at 1"));
    }

    @Test
    @Points(value = 1, why = "What a thread counts must be seen by the others: a test with one thread never asks for that.",
            next = "Increment on threads of your own, and ask for the value on another one.", requires = RIGHT)
    void it_finds_counters_that_count_for_each_thread_apart() {
        amongRightOnes(() -> Trial.on(Plain.FOR_EACH_THREAD).mustFail("a counter that shows each thread only its own increments"));
    }

    @Test
    @Points(value = 3, why = "An increment is lost only if two threads are in the middle of one at the same time.",
            next = "Start all threads before you wait for the first, keep no lock around the increments, and claim the exact value.",
            requires = RIGHT)
    void it_finds_an_increment_that_is_lost_between_two_threads() {
        for (int i = 0; i < TIMES; i++) {
            amongRightOnes(() -> Trial.on(Racing.betweenIncrements(1)).mustFail("a counter that loses an increment when two threads increment at once"));
        }
    }

    @Test
    @Points(value = 2, why = "Most races need many tries before they show: a few increments are soon over, and nobody has met.",
            next = "Let each of your threads make thousands of increments on one counter.", requires = RIGHT)
    void it_finds_a_race_that_needs_many_increments() {
        int from = 100 + Inputs.random("ex20testing many").nextInt(100);
        amongRightOnes(() -> Trial.on(Racing.betweenIncrements(from)).mustFail(
                "a counter that loses an increment when two threads meet that have made " + from + " each"));
    }

    @Test
    @Points(value = 1, why = "To look is a use like any other: a counter can go wrong because it is asked in the middle of an increment.",
            next = "Let one more thread ask for the value while the others increment.", requires = RIGHT)
    void it_finds_an_increment_that_is_lost_to_a_look() {
        amongRightOnes(() -> Trial.on(Racing.withAReader()).mustFail("a counter that loses an increment when it is asked for its value meanwhile"));
    }

    @Test
    @Points(value = 1, why = "What is thrown on another thread ends that thread, and whoever runs the test hears nothing of it.",
            next = "Have a FutureTask or an executor run the thread that looks, and call get() when it has ended; or catch what it throws, "
                    + "keep it, and throw it in test itself.",
            requires = {RIGHT, "it_finds_an_increment_that_is_lost_to_a_look"})
    void it_passes_on_what_goes_wrong_at_a_look() {
        amongRightOnes(() -> Trial.on(Racing.withAnExceptionAtALook()).mustFail("a counter that throws when it is asked for its value while "
                + "another thread increments"));
    }

    @Test
    @Points(value = 1, why = "A count that is static belongs to all counters together; with a single one, that looks all right.",
            next = "Ask for a second counter, and claim that it knows nothing of the first one's increments.", requires = RIGHT)
    void it_finds_counters_that_share_their_count() {
        amongRightOnes(() -> Trial.on(Plain.shared()).mustFail("counters that all show the same count"));
    }

    /** A test that remembers how often it was run knows nothing of the next time. */
    private void amongRightOnes(Runnable trial) {
        inSomeOrder(new ArrayList<>(List.of(trial, TestingChecks::onARightOne, TestingChecks::onARightOne)));
    }

    private void inSomeOrder(List<Runnable> trials) {
        Collections.shuffle(trials, order);
        trials.forEach(Runnable::run);
    }

    private static void onARightOne() {
        Trial.on(Plain.RIGHT).mustPass("a right counter");
    }
}
