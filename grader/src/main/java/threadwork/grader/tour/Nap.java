package threadwork.grader.tour;

import java.util.List;
import java.util.Locale;

/** Sleeps, as whoever waits for a disk or a web page does: without the lock. */
record Nap(int units, long millis) implements Job {

    @Override
    public String name() {
        return String.format(Locale.ROOT, "sleep of %d", units);
    }

    @Override
    public void run(Turn turn, Lane lane) throws InterruptedException {
        long from = Span.now();
        Thread.sleep(millis);
        lane.add(Activity.SLEEPS, from, Span.now());
    }

    @Override
    public List<String> arguments() {
        return List.of("nap", String.valueOf(units), String.valueOf(millis));
    }
}
