package threadwork.checks.ex14gil;

import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;

/** What two or three threads can do to the lock, in every order that matters and in virtual time. */
public class GilSchedules {

    private final Random random = Inputs.random("ex14gil schedules");
    private final long interval = 5 + random.nextInt(50);

    @Test
    @Schedule
    @Points(value = 2, why = "Two threads had the lock at once. What bytecode does to its objects is safe only if nobody else runs any.",
            next = "Follow both threads to the place where each got the lock: all must come by the same object, and look and take in "
                    + "one step.")
    void only_one_thread_runs_bytecode_at_a_time() {
        long millis = interval;
        Interleavings.explore(() -> Inside.oneRunsTwice(millis));
        Interleavings.explore(() -> Inside.oneGivesItsTurnUp(millis));
        Interleavings.explore(() -> Inside.oneHasReturnedFromIo(millis));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only if both use the same lock, or the field is volatile.",
            next = "Find the two places that are named. A field of yours that all threads use belongs under the lock, for a look as "
                    + "well.")
    void what_one_thread_wrote_the_next_one_sees() {
        long millis = interval;
        Interleavings.haveNoDataRace(() -> Inside.countTogether(millis));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "A thread that waits for a disk or a network needs no interpreter; if it keeps the lock, all others wait "
                    + "with it.",
            next = "Give the lock away before you call the io, and take it after that.")
    void others_run_while_a_thread_is_in_io() {
        long millis = interval;
        Interleavings.explore(() -> Deliveries.bytecodeMeanwhile(millis));
        Interleavings.explore(() -> Deliveries.threeAtOnce(millis));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "After its I/O a thread runs bytecode again, whether the I/O went well or not.",
            next = "Take the lock in a finally around the io, in the way run() takes it: whoever has it by then comes first.")
    void the_lock_is_held_again_after_io() {
        long millis = interval;
        Interleavings.explore(() -> Inside.ioEndsWhileAnotherRuns(millis, false));
        Interleavings.explore(() -> Inside.ioEndsWhileAnotherRuns(millis, true));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "To give a lock back wakes somebody up, and no more: until that one runs, the lock is there for whoever is "
                    + "fastest.",
            next = "See to it that another thread has had the lock before checkpoint() takes it again. All who wait count: in run(), in "
                    + "blocking() and in checkpoint().")
    void a_long_turn_ends_if_somebody_waits() {
        long millis = interval;
        Interleavings.explore(() -> Turns.longTurnsAlternate(millis));
        Interleavings.explore(() -> Turns.oneReturnsFromIo(millis));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Each switch costs time in which nobody does any work; that is what the switch interval is for.",
            next = "Note the time whenever a thread gets the lock, in all three places, and compare with System.nanoTime(), unit by "
                    + "unit.")
    void a_short_turn_is_not_cut() {
        long millis = interval;
        Interleavings.explore(() -> Turns.shortTurn(millis));
        Interleavings.explore(() -> Turns.shortTurnAfterIo(millis));
        Interleavings.explore(() -> Turns.shortTurnAfterATurn(millis));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A thread waits for something that nobody is going to do, or that was done just before it began to wait.",
            next = "Ask in a loop, under the lock of your own, for what you wait for, and wake all: notify() may choose the wrong one. "
                    + "And do not wait for others if there are none.")
    void nobody_waits_for_ever() {
        long millis = interval;
        Interleavings.explore(() -> Turns.alone(millis));
        Interleavings.explore(() -> Turns.threeMeet(millis));
        Interleavings.explore(() -> Turns.threeTakeTurns(millis));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A lock that is not given back stays locked for ever, even when the thread that took it has ended.",
            next = "Give it back in a finally, and let the exception go on.")
    void the_lock_is_free_again_however_bytecode_ends() {
        long millis = interval;
        Interleavings.explore(() -> Inside.oneThrows(millis, false));
        Interleavings.explore(() -> Inside.oneThrows(millis, true));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "An interrupt makes wait(), acquire() and await() throw, and then the thread has no lock: neither to run "
                    + "with nor to give back.",
            next = "Use a way to wait that goes on, or catch the exception, wait on, and interrupt the thread itself when it has the "
                    + "lock.")
    void an_interrupt_does_not_end_the_wait() {
        long millis = interval;
        Interleavings.explore(() -> Interrupts.inRun(millis));
        Interleavings.explore(() -> Interrupts.inBlocking(millis));
        Interleavings.explore(() -> Interrupts.inCheckpoint(millis));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A lock that all interpreters share makes them wait for each other, although they share no objects.",
            next = "Give each InterpreterLock a lock of its own, in a field that is not static.")
    void another_interpreter_need_not_wait() {
        long millis = interval;
        Interleavings.explore(() -> Inside.twoInterpreters(millis));
    }
}
