package threadwork.checks.ex05failure;

import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.explore.Options;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;

/** What can become of a call, in every order in which tasks and caller take their steps. A day passes in no time. */
public class FailureSchedules {

    /** Where a task may end while another one is about to begin. One preemption brings each pair of steps in both orders. */
    private static final Options ALL_ORDERS = Options.USUAL.withPreemptions(1);
    /** Where everybody sleeps until the next thing happens: nearly all orders are the same there. */
    private static final Options IN_TIME = Options.USUAL.withPreemptions(0);

    private final int value = Inputs.random("ex05failure schedules").nextInt(1_000);

    @Test
    @Schedule
    @Points(value = 1, why = "Tasks end in any order; which result belongs to which task is known only from its place.",
            next = "Give each task a place of its own for its result, and wait for all of them before you read any.")
    void results_come_in_the_order_of_the_tasks() {
        int one = value;
        Interleavings.explore(() -> Teams.nobodyFails(one), ALL_ORDERS);
        Interleavings.explore(() -> Teams.nobodyFailsInTime(one), IN_TIME);
        Interleavings.explore(() -> Teams.nobody(), IN_TIME);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "An exception ends its own thread and goes no further, unless somebody catches it there and carries it over.",
            next = "Catch Throwable in the task's thread, keep it, and throw that same object in run, not one that wraps it.")
    void what_a_task_throws_reaches_the_caller() {
        Interleavings.explore(() -> Teams.oneFails(0, 0), ALL_ORDERS);
        Interleavings.explore(() -> Teams.oneFails(1, 1), ALL_ORDERS);
        Interleavings.explore(() -> Teams.oneFails(2, 1), ALL_ORDERS);
        Interleavings.explore(() -> Teams.oneFails(3, 0), ALL_ORDERS);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Once the rest are interrupted they fail too, and only because of that: theirs is not what went wrong.",
            next = "Keep the first failure in time, whatever its place in the list, and only then interrupt anybody.")
    void the_first_failure_is_the_one_thrown() {
        Interleavings.explore(() -> Teams.oneFailsWhileAnotherSleeps(0), ALL_ORDERS);
        Interleavings.explore(() -> Teams.oneFailsWhileAnotherSleeps(1), ALL_ORDERS);
        Interleavings.explore(() -> Teams.oneFailsFirst(0), IN_TIME);
        Interleavings.explore(() -> Teams.oneFailsFirst(2), IN_TIME);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "Whoever goes on now works for nothing; and who waits in the order of the list hears of it too late.",
            next = "Wait for whichever task ends next. When it failed, interrupt the threads of all the others.")
    void a_failure_interrupts_the_other_tasks() {
        Interleavings.explore(() -> Teams.theOthersAreTold(0, 0), ALL_ORDERS);
        Interleavings.explore(() -> Teams.theOthersAreTold(1, 0), ALL_ORDERS);
        Interleavings.explore(() -> Teams.theOthersAreTold(0, 1), IN_TIME);
        Interleavings.explore(() -> Teams.theOthersAreTold(2, 1), IN_TIME);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "An interrupt is a request: the task ends when it is ready, and till then uses what seems to be free.",
            next = "After interrupting, wait until the threads themselves have ended, without a limit: a cancelled Future does not wait.")
    void it_ends_only_when_every_task_is_over() {
        Interleavings.explore(() -> Teams.theOthersAreWaitedFor(0, 0), ALL_ORDERS);
        Interleavings.explore(() -> Teams.theOthersAreWaitedFor(1, 1), IN_TIME);
        Interleavings.explore(() -> Callers.interruptedAndTheTasksTakeTheirTime(), IN_TIME);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Who interrupts the caller wants the whole call to end, and can reach the tasks in no other way.",
            next = "When a wait in run throws InterruptedException, interrupt the threads of all tasks before you wait for their end.")
    void an_interrupt_of_the_caller_reaches_the_tasks() {
        Interleavings.explore(() -> Callers.interruptedAtAnyMoment(), ALL_ORDERS);
        Interleavings.explore(() -> Callers.interruptedWhileAllSleep(), IN_TIME);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "An InterruptedException clears the interrupt status. Caught and forgotten, nobody ever hears of it.",
            next = "While you wait for the end of the tasks, remember an interrupt, wait on, and set the status again when you leave.")
    void no_interrupt_of_the_caller_is_lost() {
        Interleavings.explore(() -> Callers.interruptedAndTheTasksFail(), IN_TIME);
        Interleavings.explore(() -> Callers.interruptedAndTheTaskFailsAtAnyMoment(), ALL_ORDERS);
        Interleavings.explore(() -> Callers.interruptedAfterAFailure(), IN_TIME);
        Interleavings.explore(() -> Callers.interruptedTwice(), IN_TIME);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What is static exists once for all calls: one that fails then takes the others down with it.",
            next = "Keep threads, results and failure in local variables of run, or in an object that is made for each call.")
    void calls_at_the_same_time_do_not_mix() {
        int one = value;
        Interleavings.explore(() -> Teams.oneCallFailsAndAnotherDoesNot(one), IN_TIME);
        Interleavings.explore(() -> Teams.twoCallsSucceed(one), IN_TIME);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only after a join, under one lock, or through a queue.",
            next = "Find the two places that are named, and put one of these between them.")
    void what_threads_share_is_handed_over_safely() {
        int one = value;
        Interleavings.haveNoDataRace(() -> Teams.nobodyFails(one));
        Interleavings.haveNoDataRace(() -> Teams.theOnlyOneFails());
    }
}
