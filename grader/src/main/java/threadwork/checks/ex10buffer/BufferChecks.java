package threadwork.checks.ex10buffer;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

@Exercise(number = 10, title = "A bounded buffer",
          concept = "Who waits gives the lock back and sleeps; who changes something wakes those whom it concerns, and they look again.")
public class BufferChecks {

    private static final Duration HOUR = Duration.ofHours(1);
    /** A wait in small portions is seen to be one by then. */
    private static final Duration GRACE = Duration.ofMillis(300);

    /** A call that finds out something about a buffer. */
    private interface Call {
        Object on(BoundedBuffer<String> buffer) throws InterruptedException;
    }

    @Property(tries = 20, shrinking = OFF)
    @Points(value = 2, why = "Here one thread uses the buffer alone, so it is not about waiting: capacity, order and answers are "
            + "what the comments say.",
            next = "Compare your methods with their comments. First in, first out; as many as the capacity says, and not one more or less.")
    void a_buffer_holds_what_was_put_in_order_up_to_its_capacity(@ForAll @IntRange(min = 1, max = 5) int capacity,
                                                                 @ForAll("steps") List<Step> steps) {
        History.of(capacity, steps).isRight();
        History.cannotBegin(1 - capacity);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMaxSize(25);
    }

    @Test
    @Points(value = 1, why = "There are callers who must not be held up: what they ask for is done now or not at all.",
            next = "In offer, look and return false. In poll, a limit that is over (and zero is over at once) ends the wait, "
            + "whatever wait(0) means.")
    void offer_and_poll_come_back_by_themselves() {
        comesBack("offer on an empty buffer", new String[0], buffer -> buffer.offer("first"), true);
        comesBack("offer on a full buffer", full(), buffer -> buffer.offer("more"), false);
        comesBack("poll(Duration.ZERO) on an empty buffer", new String[0], buffer -> buffer.poll(Duration.ZERO), null);
        comesBack("poll(Duration.ofNanos(500_000)) on an empty buffer", new String[0],
                buffer -> buffer.poll(Duration.ofNanos(500_000)), null);
    }

    private static void comesBack(String what, String[] elements, Call call, Object expected) {
        try (var watched = begin(elements, call)) {
            if (watched.settle(watched::returned) != Rest.REACHED) {
                throw Failure.of("%s does not come back.", what).with(watched.snapshot());
            }
            Object seen = watched.result();
            Failure.unless(String.valueOf(expected).equals(String.valueOf(seen)), "%s returned %s.", what,
                    seen instanceof String ? "an element" : seen);
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "A loop that looks again and again keeps a core from those who could change something, or comes late.",
            next = "Sleep until you are woken: wait() of the object that all lock, await() of a Condition, or acquire() of a Semaphore.")
    void who_waits_uses_no_core() {
        sleeps("put on a full buffer", full(), buffer -> {
            buffer.put("more");
            return null;
        });
        sleeps("take() on an empty buffer", new String[0], BoundedBuffer::take);
        sleeps("poll with a limit of 1 h on an empty buffer", new String[0], buffer -> buffer.poll(HOUR));
    }

    private static void sleeps(String what, String[] elements, Call call) {
        try (var watched = begin(elements, call)) {
            Rest seen = watched.settle(watched::returned, GRACE);
            if (seen == Rest.REACHED) {
                watched.result();
                throw Failure.of("%s did not wait.", what);
            }
            if (seen == Rest.SPINS || seen == Rest.POLLS) {
                throw Failure.of("%s %s.", what, seen == Rest.SPINS ? "keeps a core busy" : "looks again and again")
                        .with(watched.snapshot());
            }
        }
    }

    /** The buffer has room for exactly these, or for one if there are none. */
    private static Watched<Object> begin(String[] elements, Call call) {
        return Watched.call(() -> {
            BoundedBuffer<String> buffer = new BoundedBuffer<>(Math.max(1, elements.length));
            for (String element : elements) {
                buffer.put(element);
            }
            return call.on(buffer);
        });
    }

    private static String[] full() {
        return new String[] {"a", "b"};
    }
}
