package threadwork.explore.run;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;

/** What instrumented code calls for a clock of the system's. */
public final class Clocks {

    private Clocks() {
    }

    public static Clock systemUTC() {
        return new ShadowClock(ZoneOffset.UTC);
    }

    public static Clock systemDefaultZone() {
        return new ShadowClock(ZoneId.systemDefault());
    }

    public static Clock system(ZoneId zone) {
        return new ShadowClock(zone);
    }

    public static Clock tickMillis(ZoneId zone) {
        return Clock.tick(system(zone), Duration.ofMillis(1));
    }

    public static Clock tickSeconds(ZoneId zone) {
        return Clock.tick(system(zone), Duration.ofSeconds(1));
    }

    public static Clock tickMinutes(ZoneId zone) {
        return Clock.tick(system(zone), Duration.ofMinutes(1));
    }

    public static Calendar atVirtualTime(Calendar calendar) {
        calendar.setTimeInMillis(Hooks.currentTimeMillis());
        return calendar;
    }
}
