package threadwork.checks.ex07visibility;

import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;

/** A run, and the thread that stops it, in every order that matters. */
public class StopSchedules {

    private final String next = "red " + (1 + Inputs.random("ex07visibility stop").nextInt(100));

    @Test
    @Schedule
    @Points(value = 1, why = "A run has to look in every round, and whoever resets what stop() has set has not heard it.",
            next = "Let run look before each flash at what stop() sets, and set it back nowhere.")
    void stop_ends_every_run() {
        Interleavings.explore(Stopping::flashesUntilItIsStopped);
        Interleavings.explore(Stopping::runsThatBeginLater);
        Interleavings.explore(Stopping::oneRun);
        Interleavings.explore(Stopping::twoRuns);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "A plain field that a loop only reads may be read once and never again: nothing says that another thread's "
            + "write has to be seen. A sleep in the loop hides that, and promises nothing.",
            next = "Declare the field that stop() writes volatile, or read and write it under one lock. What an array holds is "
                    + "never volatile.")
    void a_run_is_sure_to_see_the_stop() {
        Interleavings.haveNoDataRace(Stopping::flashesUntilItIsStopped);
        Interleavings.haveNoDataRace(Stopping::oneRun);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A lamp may take its time. A lock that is held meanwhile keeps out everybody else, even the one who "
            + "wants to stop it.",
            next = "Take a lock only to read or to write fields, and give it back before lamp.accept.")
    void nobody_waits_for_a_lamp() {
        String red = next;
        Interleavings.explore(Stopping::stopDuringAFlash);
        Interleavings.explore(() -> Stopping.settingsDuringAFlash(red));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What is static exists once, for all beacons together.",
            next = "Keep the settings, the flag and the lock in fields that are not static.")
    void beacons_have_nothing_to_do_with_each_other() {
        String red = next;
        Interleavings.explore(() -> Stopping.anotherBeacon(red));
    }
}
