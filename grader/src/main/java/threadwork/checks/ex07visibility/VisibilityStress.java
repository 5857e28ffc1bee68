package threadwork.checks.ex07visibility;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.Arrays;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.Z_Result;
import threadwork.checks.Points;
import threadwork.ex07visibility.Beacon;
import threadwork.ex07visibility.Settings;

/** The same on real cores and compiled. They keep more order than they promise, so this is no place to look for mistakes. */
public class VisibilityStress {

    /** By their seconds; null is none of them. */
    private static final List<String> COLOURS = Arrays.asList("white", "red", "blue");

    @JCStressTest
    @State
    @Outcome(id = "true", expect = ACCEPTABLE, desc = "the run saw the stop, and ended")
    @Points(value = 1, why = "What a compiler makes of the loop no longer looks at what stop() writes.",
            next = "Make the field that stop() writes volatile, or read it under the lock that guards the write.",
            requires = {"stop_ends_every_run", "a_run_is_sure_to_see_the_stop"})
    public static class ARunEndsOnRealCores {
        private final Beacon beacon = new Beacon(() -> new Settings("white", 0));

        @Actor
        public void stopping() {
            beacon.stop();
        }

        /** The lamp does nothing: what a compiler makes of the loop is the point. */
        @Actor
        public void running(Z_Result ended) {
            beacon.run(settings -> { });
            ended.r1 = true;
        }
    }

    @JCStressTest
    @State
    @Outcome(id = {"0, 0", "1, 1", "2, 2"}, expect = ACCEPTABLE, desc = "colour and seconds of the same settings")
    @Outcome(id = {"-1, .*", ".*, -1"}, expect = FORBIDDEN, desc = "settings that nobody had published yet")
    @Outcome(expect = FORBIDDEN, desc = "the colour of some settings, and the seconds of others")
    @Points(value = 1, why = "A thread looked between two writes that belong together.",
            next = "Put both values into one object that nobody changes any more, and publish it with a single write.",
            requires = {"settings_are_never_mixed_and_never_lost", "whoever_needs_settings_is_sure_to_see_them_whole"})
    public static class SettingsAreWholeOnRealCores {
        private final Beacon beacon = new Beacon(() -> new Settings("white", 0));

        @Actor
        public void publishing() {
            beacon.publish(new Settings("red", 1));
            beacon.publish(new Settings("blue", 2));
        }

        @Actor
        public void looking(II_Result seen) {
            Settings settings = beacon.current();
            seen.r1 = COLOURS.indexOf(settings.colour());
            seen.r2 = settings.seconds();
        }
    }
}
