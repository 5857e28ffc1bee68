package threadwork.checks.ex11cache;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.grader.probe.Body;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Watched;

/** What one thread after the other can tell; {@link CacheSchedules} lets several meet. */
@Exercise(number = 11, title = "A cache", concept = "Who finds nothing and then puts something in must be alone with that key, and "
        + "with no other.")
public class CacheChecks {

    /** Two of them have the same hash code. */
    private static final List<String> KEYS = List.of("Aa", "BB", "", "C", "Ca", "DB");

    private final Random random = Inputs.random("ex11cache");

    @Property(tries = 20)
    @Points(value = 1, why = "Before threads come in: the first call of get for a key computes, all others return the same object.",
            next = "Keep a Map from the key to what was computed. Keys are the same if they are equal, also when they are two objects.")
    void a_value_is_computed_once_and_stays_the_same(@ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> asked) {
        try (var call = Watched.run(() -> {
            Dear dear = new Dear(key -> new Object());
            asked.forEach(number -> dear.ask(KEYS.get(number)));
        })) {
            call.result();
        }
    }

    @Test
    @Points(value = 1, why = "Many maps say null for what they do not hold, so null as a value looks like nothing at all.",
            next = "Keep in the map an object of yours that holds the value; then null is a value like any other.")
    void null_is_remembered_like_any_other_value() {
        String key = "key-" + random.nextInt(1_000);
        try (var call = Watched.run(() -> {
            Dear dear = new Dear(any -> null);
            dear.ask(key);
            dear.ask(key);
        })) {
            call.result();
        }
    }

    @Test
    @Points(value = 1, why = "A failure may be over the next time: who remembers it fails for ever. And the caller waits for what "
            + "the function threw, not for a wrapping of it.",
            next = "Take out of the map what has failed before anybody can hear of it, and throw on what the function threw, also "
                    + "when it is an Error.")
    void a_failure_reaches_the_caller_and_is_not_remembered() {
        int times = 1 + random.nextInt(3);
        for (Throwable thrown : List.of(new FunctionException(), new FunctionError())) {
            Failing failing = new Failing(thrown, times);
            for (int i = 0; i < times; i++) {
                Throwable seen = thrownBy(failing::ask);
                Failure.unless(seen == thrown, "The function threw %s, and %s reached the caller of get.", name(thrown), name(seen));
            }
            Throwable seen = thrownBy(() -> Failure.unless(failing.ask() == failing, "The function failed, then returned; get "
                    + "returned something else."));
            Failure.unless(seen == null, "The function threw %s %d times and would have returned then, and get threw %s once more.",
                    name(thrown), times, name(seen));
        }
    }

    @Test
    @Points(value = 1, why = "A function may be made of itself: the value of 30 needs those of 29 and 28. Some maps forbid that, "
            + "and some locks lock it up.",
            next = "Call the function while you hold no lock, and not from inside a method of the map.")
    void a_value_may_need_the_values_of_other_keys() {
        int number = 20 + random.nextInt(40);
        try (var call = Watched.call(() -> new Fibonacci().of(number))) {
            long seen = call.result();
            long expected = Fibonacci.expected(number);
            Failure.unless(seen == expected, "The Fibonacci number %d is %d, and get said %d.", number, expected, seen);
        }
    }

    @Test
    @Points(value = 1, why = "A thread that waits for a value which it has to compute itself waits for ever.",
            next = "Remember with each computation which thread has begun it, and look before you wait.")
    void a_value_that_needs_itself_is_an_error() {
        for (int detour : List.of(0, 1, 2)) {
            Circle circle = new Circle(detour);
            Throwable seen = thrownBy(circle::ask);
            Failure.unless(seen instanceof IllegalStateException, "A value needed itself, by way of %d other keys, and %s reached "
                    + "the caller of get.",
                    detour, name(seen));
            circle.open();
            Throwable later = thrownBy(() -> Failure.unless(circle.ask() == detour, "A value needed itself, later no longer, and "
                    + "get said something else then."));
            Failure.unless(later == null, "A value needed itself, later no longer, and get threw %s once more.", name(later));
        }
    }

    /** What a call throws, or null; a stub's gap and a claim that failed go on. */
    private static Throwable thrownBy(Body body) {
        try (var call = Watched.run(body)) {
            Throwable seen = call.failure();
            if (seen instanceof UnsupportedOperationException || seen instanceof Failure) {
                call.result();
            }
            return seen;
        }
    }

    private static String name(Throwable thrown) {
        return thrown == null ? "nothing" : thrown.getClass().getSimpleName();
    }

    private static final class FunctionException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class FunctionError extends Error {
        private static final long serialVersionUID = 1;
    }
}
