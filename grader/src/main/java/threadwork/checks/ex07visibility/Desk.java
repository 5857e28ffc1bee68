package threadwork.checks.ex07visibility;

import java.util.ArrayList;
import java.util.List;
import threadwork.ex07visibility.Beacon;
import threadwork.ex07visibility.Settings;
import threadwork.grader.probe.Failure;

/** What one thread can find out about the settings of a beacon. Student code: only for a watched call. */
final class Desk {

    private final Factory factory = new Factory();
    private final Beacon beacon = new Beacon(factory);

    /** Looks, publishes all of these and looks after each; the factory must have been asked only if the first look came first. */
    static void follow(boolean lookFirst, List<Look> published) {
        Desk desk = new Desk();
        desk.wasAsked(0, "A beacon was made and nobody needed its settings");
        if (lookFirst) {
            desk.shows(Factory.FIRST, "Nothing was published");
            desk.shows(Factory.FIRST, "Nothing was published");
        }
        for (Look look : published) {
            desk.beacon.publish(look.settings());
            desk.shows(look, look + " was published");
            desk.shows(look, look + " was published");
        }
        desk.wasAsked(lookFirst ? 1 : 0, lookFirst ? "The settings were needed" : "Settings were published before any were needed");
    }

    private void wasAsked(int times, String when) {
        Failure.unless(factory.asked() == times, "%s: the factory was asked %d times instead of %d.", when, factory.asked(), times);
    }

    private void shows(Look expected, String when) {
        Look seen = Look.at(beacon.current());
        Failure.unless(seen.equals(expected), "%s, and current() says %s instead of %s.", when, seen, expected);
    }

    /** Nobody outside has the object that the beacon keeps. */
    static void keepsItsOwn(Look look) {
        Desk desk = new Desk();
        spoil(desk.beacon.current());
        desk.shows(Factory.FIRST, "A caller of current() changed the object it got");
        desk.wasAsked(1, "The settings were needed");
        spoil(desk.factory.made());
        desk.shows(Factory.FIRST, "The object that the factory made was changed afterwards");
        Settings mine = look.settings();
        desk.beacon.publish(mine);
        spoil(mine);
        desk.shows(look, "A caller of publish() changed its object afterwards");
        spoil(desk.beacon.current());
        desk.shows(look, "A caller of current() changed the object it got");
        Settings kept = desk.beacon.current();
        desk.beacon.publish(Factory.FIRST.settings());
        desk.shows(Factory.FIRST, Factory.FIRST + " was published");
        stays(kept, look, "A caller of current() kept what it got");
    }

    /** A lamp may change what it is given, and keep it. */
    static void givesEachFlashItsOwn(Look look) {
        Beacon beacon = new Beacon(Factory.FIRST::settings);
        List<Settings> given = new ArrayList<>();
        beacon.run(settings -> {
            given.add(settings);
            switch (given.size()) {
                case 1 -> spoil(settings);
                case 2 -> {
                    stays(settings, Factory.FIRST, "The flash before had changed the object it got");
                    beacon.publish(look.settings());
                }
                case 3 -> stays(settings, look, look + " was published during the flash before");
                default -> beacon.stop();
            }
        });
        stays(given.get(1), Factory.FIRST, "A lamp kept the object of one flash until after the next");
    }

    private static void stays(Settings settings, Look expected, String when) {
        Look seen = Look.at(settings);
        Failure.unless(seen.equals(expected), "%s, and it says %s instead of %s.", when, seen, expected);
    }

    private static void spoil(Settings settings) {
        Failure.unless(settings != null, "null was handed out in place of settings.");
        settings.setColour("spoilt");
        settings.setSeconds(-1);
    }
}
