package threadwork.checks.ex06race;


import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex06race.HitCounter;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Watched;

/** What one thread can tell; {@link RaceSchedules} lets several meet, and {@link RaceStates} runs them on bare cores. */
@Exercise(number = 6, title = "A race", concept = "What threads share is read and written under one lock, or a hit gets lost.")
public class RaceChecks {

    /** Two of them have the same hash code. */
    private static final List<String> NAMES = List.of("/", "", "/Aa", "/BB", "/about us", "/deep/down?x=1");

    @Property(tries = 30)
    @Points(value = 1, why = "Before threads come in: every page has a count of its own, and the total is their sum.",
            next = "Keep a Map from the page to its count. A page that was never hit is not in it, and has 0 hits.")
    void hits_and_total_follow_every_hit(@ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> visits) {
        try (var call = Watched.run(() -> follow(visits))) {
            call.result();
        }
    }

    private static void follow(List<Integer> visits) {
        HitCounter counter = new HitCounter();
        long[] expected = new long[NAMES.size()];
        for (int visit = 0; visit < visits.size(); visit++) {
            // A new String each time, as it would come from a request.
            counter.hit(new String(NAMES.get(visits.get(visit))));
            expected[visits.get(visit)]++;
            long total = counter.total();
            Failure.unless(total == visit + 1, "After %d hits, total() says %d.", visit + 1, total);
        }
        for (int page = 0; page < expected.length; page++) {
            long hits = counter.hits(new String(NAMES.get(page)));
            Failure.unless(hits == expected[page], "The page \"%s\" was hit %d times, and hits() says %d.",
                    NAMES.get(page), expected[page], hits);
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "There may be many counters. What is static, a text in quotes, or the name of a page is the same "
            + "object for all of them.",
            next = "Give every counter data and a lock of its own, in fields that are not static.")
    void counters_have_nothing_to_do_with_each_other() {
        Random random = Inputs.random("ex06race independence");
        String page = "/page-" + random.nextInt(1_000);
        try (var call = Watched.call(() -> {
            Independence two = new Independence(page);
            two.counts(1 + random.nextInt(9), 10 + random.nextInt(9));
            return two;
        })) {
            Independence two = call.result();
            two.waitsForNobody(shared(two));
        }
    }

    private static Map<Object, String> shared(Independence two) {
        try (var call = Watched.call(two::shared)) {
            return call.result();
        }
    }
}
