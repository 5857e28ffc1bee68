package threadwork.checks.ex03sleep;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex03sleep.Naps;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Watched;

@Exercise(number = 3, title = "Sleeping at the same time", concept = "Threads that wait do so at once: the longest wait decides, not the sum.")
public class SleepChecks {

    /** Short, so that whoever sleeps by other means is soon through with it. */
    private static final int LONGEST_NANOS = 20_000_000;
    /** More than a pool has that somebody thinks is large enough. */
    private static final int MANY = 101;

    @Test
    @Points(value = 2, why = "Each nap is one call of the sleeper that was handed in, with just its length. Other pauses, or a nap left out, are not what was asked for.",
            next = "Call sleeper.sleep(nap) once for every element of the list, equal ones too, and not if there is none.")
    void every_nap_is_one_call_of_the_sleeper() {
        List<Long> some = Inputs.random("ex03sleep calls").longs(6, 1, LONGEST_NANOS).boxed().toList();
        for (List<Long> nanos : List.of(some, List.of(5_000L, 5_000L, 5_000L), List.of(0L, 1L), List.<Long>of())) {
            mustBeTaken(nanos);
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "With fewer threads than naps, some naps wait for a free thread. A thread that waits needs no core: nothing is won by few.",
            next = "Give every nap a thread: new Thread, a cached pool, or a pool as large as the list.")
    void however_many_there_are_all_nap_at_once() {
        int many = MANY + Inputs.random("ex03sleep many").nextInt(9);
        List<Duration> naps = Collections.nCopies(many, Duration.ofSeconds(1));
        Gate bedroom = new Gate();
        try (var call = Watched.run(() -> Naps.takeAll(naps, length -> bedroom.pass()))) {
            Observation seen = call.await(() -> bedroom.inside() == many);
            Failure.unless(seen == Observation.REACHED, "Of %d naps, only %d were taken at the same time.", many, bedroom.inside());
            bedroom.open();
            call.result();
        }
    }

    /** The sleeper returns at once: it is only asked what it was called with, by whichever thread, until nothing moves any more. */
    private static void mustBeTaken(List<Long> nanos) {
        List<Duration> naps = nanos.stream().map(Duration::ofNanos).toList();
        Queue<Duration> taken = new ConcurrentLinkedQueue<>();
        try (var call = Watched.run(() -> Naps.takeAll(naps, taken::add))) {
            call.result();
            call.await(() -> false);
        }
        String expected = words(naps);
        String seen = words(List.copyOf(taken));
        Failure.unless(seen.equals(expected), "For naps of %s, the sleeper was called with %s.", expected, seen);
    }

    private static String words(List<Duration> naps) {
        return naps.isEmpty() ? "nothing" : naps.stream().sorted().map(nap -> nap.toNanos() / 1e6 + " ms").collect(Collectors.joining(", "));
    }
}
