package threadwork.explore.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** Stands in for the system's clock in explored code: it goes by virtual time. */
final class ShadowClock extends Clock {

    private final ZoneId zone;

    ShadowClock(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ShadowClock(other);
    }

    @Override
    public Instant instant() {
        return Hooks.instantNow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShadowClock clock && zone.equals(clock.zone);
    }

    @Override
    public int hashCode() {
        return zone.hashCode() + 1;
    }

    @Override
    public String toString() {
        return "SystemClock[" + zone + "]";
    }
}
