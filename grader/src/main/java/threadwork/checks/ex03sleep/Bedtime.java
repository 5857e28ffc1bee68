package threadwork.checks.ex03sleep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import threadwork.ex03sleep.Naps;
import threadwork.grader.probe.Failure;

/** Scenarios. Lists of naps are text, such as {@code 1 2 3}: seconds. */
final class Bedtime {

    private Bedtime() {
    }

    static void takesAsLongAsTheLongest(String naps) throws InterruptedException {
        List<Duration> lengths = lengths(naps);
        Bedroom room = new Bedroom();
        Naps.takeAll(lengths, room);
        Duration took = room.passed();
        Duration longest = longest(lengths);
        Duration sum = lengths.stream().reduce(Duration.ZERO, Duration::plus);
        Failure.unless(took.equals(longest), "%s took %s in all instead of %s%s", title(naps, lengths), Bedroom.words(took),
                Bedroom.words(longest), took.equals(sum) ? ": each began when the one before was over." : ".");
    }

    static void returnsWhenAllAreOver(String naps) throws InterruptedException {
        List<Duration> lengths = lengths(naps);
        Bedroom room = new Bedroom();
        Naps.takeAll(lengths, room);
        int over = room.over();
        Failure.unless(over >= lengths.size(), "Of naps of %s s, only %d of %d were over when takeAll returned, after %s.", naps, over,
                lengths.size(), Bedroom.words(room.passed()));
    }

    static void leavesNoThread(String naps) throws InterruptedException {
        Naps.takeAll(lengths(naps), new Bedroom());
    }

    /** Two calls at once, and each has its own longest nap. */
    static void twoCallsAtOnce(String naps, String others) throws InterruptedException {
        Duration[] took = new Duration[1];
        Thread other = new Thread(() -> took[0] = time(others), "second caller");
        other.start();
        Duration own = time(naps);
        other.join();
        endsWithItsOwnNaps(naps, own, others);
        endsWithItsOwnNaps(others, took[0], naps);
    }

    private static void endsWithItsOwnNaps(String naps, Duration took, String others) {
        Failure.unless(took.equals(longest(lengths(naps))),
                "Naps of %s s took %s in all, while another thread called takeAll with naps of %s s.", naps, Bedroom.words(took), others);
    }

    private static Duration time(String naps) {
        Bedroom room = new Bedroom();
        try {
            Naps.takeAll(lengths(naps), room);
        } catch (InterruptedException nobodyInterrupts) {
            throw new AssertionError("takeAll threw an InterruptedException, and nobody had interrupted its caller.", nobodyInterrupts);
        }
        return room.passed();
    }

    static void interruptedAfter(int seconds, String naps) throws InterruptedException {
        boolean[] told = new boolean[1];
        Thread caller = new Thread(() -> told[0] = tellsOfInterrupt(naps), "caller");
        caller.start();
        TimeUnit.SECONDS.sleep(seconds);
        caller.interrupt();
        caller.join();
        Failure.unless(told[0], "The thread that waited in takeAll was interrupted, and when takeAll returned nobody could tell any more.");
    }

    private static boolean tellsOfInterrupt(String naps) {
        try {
            Naps.takeAll(lengths(naps), new Bedroom());
            return Thread.currentThread().isInterrupted();
        } catch (InterruptedException told) {
            return true;
        } catch (RuntimeException wrapped) {
            // CompletionException and the like: to throw something of one's own is to tell, if the status is set or the cause says so.
            if (Thread.currentThread().isInterrupted() || wrapped.getCause() instanceof InterruptedException) {
                return true;
            }
            throw wrapped;
        }
    }

    private static List<Duration> lengths(String naps) {
        return Stream.of(naps.split(" ")).map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))).toList();
    }

    private static Duration longest(List<Duration> lengths) {
        return lengths.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private static String title(String naps, List<Duration> lengths) {
        return lengths.size() > 8 ? lengths.size() + " naps of up to " + Bedroom.words(longest(lengths)) : "Naps of " + naps.replace(" ", ", ") + " s";
    }
}
