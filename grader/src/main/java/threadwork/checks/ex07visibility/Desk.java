package threadwork.checks.ex07visibility;

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
        desk.spoil(desk.beacon.current());
        desk.shows(Factory.FIRST, "A caller of current() changed the object it got");
        desk.wasAsked(1, "The settings were needed");
        desk.spoil(desk.factory.made());
        desk.shows(Factory.FIRST, "The object that the factory made was changed afterwards");
        Settings mine = look.settings();
        desk.beacon.publish(mine);
        desk.spoil(mine);
        desk.shows(look, "A caller of publish() changed its object afterwards");
        desk.spoil(desk.beacon.current());
        desk.shows(look, "A caller of current() changed the object it got");
    }

    private void spoil(Settings settings) {
        Failure.unless(settings != null, "null was handed out in place of settings.");
        settings.setColour("spoilt");
        settings.setSeconds(-1);
    }
}
