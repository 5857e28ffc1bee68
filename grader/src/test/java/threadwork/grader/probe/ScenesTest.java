package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Scenes;
import threadwork.explore.Scenario;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Schedule;

/** What scenarios can claim, of code that is right and of code that is wrong. */
class ScenesTest {

    @Test
    void two_at_a_desk_for_two_are_not_too_many_and_they_meet() {
        Sometimes.explore(Scenes.desk(2), Scenes.BOTH);
    }

    @Test
    void three_at_a_desk_for_two_are_too_many() {
        Failure failure = fails(Scenes.desk(3));
        assertEquals("3 threads were at the desk at once: Thread-0, Thread-1, Thread-2. There is room for 2.", failure.getMessage());
        String lanes = failure.evidence().stream().filter(one -> one.type().equals("schedule")).map(Evidence::text).findFirst().orElseThrow();
        assertTrue(lanes.contains("is at the desk"), lanes);
        Schedule schedule = (Schedule) failure.evidence().stream().filter(one -> one.type().equals("schedule")).findFirst().orElseThrow().detail();
        assertTrue(schedule.steps().stream().anyMatch(step -> step.text().endsWith("is at the desk") && step.place().isEmpty()), schedule::toString);
        assertTrue(schedule.steps().stream().anyMatch(step -> step.action().equals("starts") && step.target().equals("Thread-0")), schedule::toString);
    }

    @Test
    void who_looks_and_then_takes_a_place_is_not_alone() {
        assertEquals("2 threads were at the desk at once: Thread-0, Thread-1. There is room for 1.",
                fails(Scenes.deskThatLooksAndThenTakes()).getMessage());
    }

    @Test
    void who_comes_in_twice_is_there_once() {
        Interleavings.explore(Scenes.deskInTheDesk());
    }

    @Test
    void what_never_happens_is_missed() {
        Failure failure = assertThrows(Failure.class, () -> Sometimes.explore(Scenes.desk(1), Scenes.BOTH));
        assertEquals("In whatever order the threads take their steps, it never happens that two are at the desk.", failure.getMessage());
    }

    @Test
    void who_needs_no_lock_does_not_wait_for_a_thread_that_is_stopped() {
        Sometimes.explore(Scenes.board(false), "one");
    }

    @Test
    void who_needs_the_lock_of_a_thread_that_is_stopped_waits_for_it() {
        assertEquals("While a thread is telling others about its post, posts() waits for it.", fails(Scenes.board(true)).getMessage());
    }

    @Test
    void to_spin_is_to_wait() {
        assertEquals("While a thread is telling others about its post, posts() waits for it.",
                fails(Scenes.boardWithSpinningReader()).getMessage());
    }

    @Test
    void nobody_waits_for_ever_for_a_thread_to_come() {
        assertEquals("No thread ever is telling others.", fails(Scenes.boardWhereNobodyPosts()).getMessage());
    }

    @Test
    void what_takes_a_while_comes_true() {
        Interleavings.explore(Scenes.log(true));
    }

    @Test
    void what_does_not_come_true_is_not_waited_for_for_ever() {
        assertEquals("However long one waits, it never comes true that all three lines are written.", fails(Scenes.log(false)).getMessage());
    }

    @Test
    void naps_end_when_they_must() {
        Interleavings.explore(Scenes.naps(5, 5));
        Interleavings.explore(Scenes.naps(2, 9));
        Interleavings.explore(Scenes.naps(1, 15));
    }

    @Test
    void naps_one_by_one_take_longer_than_together() {
        assertEquals("Five naps of 1 to 5: that takes 15 units of time instead of 5.", fails(Scenes.naps(1, 5)).getMessage());
    }

    private static Failure fails(Scenario scenario) {
        return assertThrows(Failure.class, () -> Interleavings.explore(scenario));
    }
}
