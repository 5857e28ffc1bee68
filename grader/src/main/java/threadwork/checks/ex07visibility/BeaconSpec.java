package threadwork.checks.ex07visibility;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import threadwork.ex07visibility.Beacon;
import threadwork.grader.probe.scene.Spec;

/** A beacon's settings beside a field that only one thread uses. */
public final class BeaconSpec extends Spec<Beacon, AtomicReference<String>> {

    public BeaconSpec() {
        does("publish", List.of("red 1", "blue 2"), (beacon, look) -> beacon.publish(Look.parse(look).settings()), AtomicReference::set);
        asks("current", beacon -> Look.at(beacon.current()).toString(), AtomicReference::get);
    }

    @Override
    public Beacon subject() {
        return new Beacon(Factory.FIRST::settings);
    }

    @Override
    public AtomicReference<String> model() {
        return new AtomicReference<>(Factory.FIRST.toString());
    }
}
