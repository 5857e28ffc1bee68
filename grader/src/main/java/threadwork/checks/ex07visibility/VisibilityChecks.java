package threadwork.checks.ex07visibility;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Watched;

/** What one thread can tell; {@link StopSchedules} and {@link SettingsSchedules} let several meet. */
@Exercise(number = 7, title = "Visibility",
          concept = "What one thread writes, another is sure to see only if a lock or a volatile field orders the two.")
public class VisibilityChecks {

    private static final List<String> COLOURS = List.of("white", "red", "green", "");

    @Property(tries = 20)
    @Points(value = 1, why = "Before threads come in: the settings are the ones published last; before that, those that the factory made.",
            next = "Ask the factory in current(), if nothing is there yet, and keep what it made.")
    void current_says_what_was_published_last(@ForAll boolean lookFirst,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 15) Integer> published) {
        List<Look> looks = published.stream().map(number -> new Look(COLOURS.get(number % 4), number / 4)).toList();
        try (var call = Watched.run(() -> Desk.follow(lookFirst, looks))) {
            call.result();
        }
    }

    @Test
    @Points(value = 1, why = "An object that two have in their hands is shared memory: whoever changes it changes it for both, and "
            + "at any moment.",
            next = "Make a copy on the way in, of the factory's object too, and another one on the way out, for each flash as well; or keep the "
                    + "values in something that cannot change.")
    void nobody_outside_can_change_the_settings_of_a_beacon() {
        int seconds = 1 + Inputs.random("ex07visibility copies").nextInt(100);
        try (var call = Watched.run(() -> Desk.keepsItsOwn(new Look("green", seconds)))) {
            call.result();
        }
        try (var call = Watched.run(() -> Desk.givesEachFlashItsOwn(new Look("green", seconds)))) {
            call.result();
        }
    }
}
