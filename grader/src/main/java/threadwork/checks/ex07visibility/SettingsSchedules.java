package threadwork.checks.ex07visibility;

import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;
import threadwork.grader.probe.Linearizable;

/** Those who publish settings and those who need them, in every order that matters. */
public class SettingsSchedules {

    private final String next = "red " + (1 + Inputs.random("ex07visibility settings").nextInt(100));

    @Test
    @Schedule
    @Points(value = 1, why = "Somebody looked between two writes that belong together, or wrote over what another had just published.",
            next = "Put all values into one object that nobody changes any more, and publish it with a single write. Deciding by "
                    + "what is there, and then writing, needs a lock.")
    void settings_are_never_mixed_and_never_lost() {
        Linearizable.explore(BeaconSpec.class, "publish(\"red 1\"); publish(\"blue 2\") | current(); current()");
        Linearizable.explore(BeaconSpec.class, "publish(\"red 1\") | publish(\"blue 2\") then current()");
        Linearizable.explore(BeaconSpec.class, "publish(\"red 1\") | current() then current()");
    }

    @Test
    @Schedule
    @Points(value = 2, why = "Without an order between the write and the read, another thread may see the new object and not yet "
            + "what is in "
            + "it, or never see it at all.",
            next = "Find the two places that are named. Either both take the same lock, or the field between them is volatile and "
                    + "the object is finished before.")
    void whoever_needs_settings_is_sure_to_see_them_whole() {
        String red = next;
        Interleavings.haveNoDataRace(() -> Publishing.publishWhileAnotherLooks(red));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Two threads found no settings, and each of them asked the factory.",
            next = "Take a lock, and look once more before you ask.")
    void the_factory_is_asked_once() {
        Interleavings.explore(Publishing::twoNeedTheFirst);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Whoever looks without the lock may see the reference before what it refers to: this is the famous "
            + "mistake of double-checked locking.",
            next = "Make the field volatile, or take the lock before the first look.")
    void the_first_settings_are_seen_whole_by_all() {
        Interleavings.haveNoDataRace(Publishing::twoNeedTheFirstUncounted);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A value that is read once before a loop stays what it was, in Java as well as in any compiler's hands.",
            next = "Call current() in every round.")
    void a_run_goes_on_with_new_settings() {
        String red = next;
        Interleavings.explore(() -> Publishing.newSettingsReachTheRun(red));
    }
}
