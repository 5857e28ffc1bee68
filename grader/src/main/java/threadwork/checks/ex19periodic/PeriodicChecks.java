package threadwork.checks.ex19periodic;

import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.checks.Timing;
import threadwork.ex19periodic.AutoSave;
import threadwork.grader.probe.End;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Interleavings;
import threadwork.grader.probe.Jvm;
import threadwork.grader.probe.Program;

@Exercise(number = 19, title = "Again and again", concept = "Periodic work keeps its moments, survives its failures, and ends without a loss.")
public class PeriodicChecks {

    @Test
    @Schedule
    @Points(value = 2, why = "Who pauses for a period after each save is late by the length of all saves before it.",
            next = "Look one period after start, and reckon each further moment from the moment before: scheduleAtFixedRate does.")
    void saves_come_at_fixed_moments() {
        Interleavings.explore(Writing::savesTakeSomeTime);
        Interleavings.explore(Writing::keepsItsMomentsAfterALongSave);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "To save what has not changed costs time and wears the disk; how often it has changed makes no difference.",
            next = "Look at the flag at each moment, and clear it before you save.")
    void only_a_document_that_has_changed_is_saved() {
        Interleavings.explore(Writing::fewChanges);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "Two saves at once write the same file at once. A save that takes longer than a period, or close, can make a second one begin.",
            next = "Let one thread make all saves, the last one too; or let close wait until the one under way is over.")
    void saves_never_overlap() {
        Interleavings.explore(Writing::aSaveThatTakesPeriods);
        Interleavings.explore(Writing::overlapsNothingWhenClosedDuringASave);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "An exception ends the thread, or the repeated task, that it leaves. And what was not saved is still to be saved.",
            next = "Catch it around the save, and mark the document dirty again: then the next look tries once more.")
    void a_save_that_fails_is_tried_again() {
        Interleavings.explore(Writing::aSaveFails);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "A save has read the document by the time of the change, perhaps. To clear the flag afterwards clears that change's mark too.",
            next = "Clear the flag before the save begins, not after it; if the save fails, set it again.")
    void a_change_during_a_save_is_not_lost() {
        Interleavings.explore(Writing::changesDuringASave);
        Interleavings.explore(Writing::changesWhenASaveIsDue);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "What changed since the last look is what was written last: nobody wants to lose just that. After close, the document is gone.",
            next = "In close: no more looks, wait for a save under way, save if the document is dirty, and only then return.")
    void close_saves_the_last_change_and_nothing_after_it() {
        Interleavings.explore(() -> Writing.changedAndClosed(5));
        Interleavings.explore(() -> Writing.changedAndClosed(10));
        Interleavings.explore(Writing::savesAllWhenClosedDuringASave);
        Interleavings.explore(Writing::closedWithoutStart);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Who types must not wait for the disk: a lock that is held during a save makes markDirty wait as long.",
            next = "Hold no lock while the save runs that markDirty needs; an AtomicBoolean or a volatile flag needs none.")
    void mark_dirty_does_not_wait_for_a_save() {
        Interleavings.explore(Writing::marksWhileASaveIsUnderWay);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What is static is shared by all documents: a thread, a lock or a flag.",
            next = "Give every AutoSave a thread and a flag of its own.")
    void two_documents_do_not_disturb_each_other() {
        Interleavings.explore(Writing::twoDocuments);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A plain field that one thread writes may never be seen by another; volatile, atomics and locks see to it.",
            next = "Make the flag volatile or an AtomicBoolean, or use it under one lock everywhere.",
            requires = "only_a_document_that_has_changed_is_saved")
    void threads_are_sure_to_see_a_mark() {
        Interleavings.haveNoDataRace(Writing::marksAndLooks);
    }

    @Test
    @Timing
    @Points(value = 1, why = "A JVM waits for every thread that is no daemon, and an executor's threads are none unless you see to it.",
            next = "Call setDaemon(true) before start(), or hand the executor a ThreadFactory that does.",
            requires = "only_a_document_that_has_changed_is_saved")
    void a_document_left_open_does_not_keep_the_jvm_alive() {
        try (Program program = Jvm.main(OpenDocument.class).with(AutoSave.class).start()) {
            End.Ended end = program.mustEnd();
            Failure.unless(end.exit() == 0 && end.out().contains(OpenDocument.LAST_LINE),
                    "The program should end with the line '%s' and the exit code 0; the exit code was %d.", OpenDocument.LAST_LINE, end.exit());
        }
    }
}
