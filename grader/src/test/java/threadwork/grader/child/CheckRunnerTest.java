package threadwork.grader.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Rule;
import threadwork.checks.Timing;
import threadwork.grader.channel.Ending;
import threadwork.grader.channel.Message.Ended;
import threadwork.grader.model.Kind;
import threadwork.grader.probe.Watched;

class CheckRunnerTest {

    private final CheckRunner runner = new CheckRunner(new Engines(), getClass().getClassLoader(), new CapturedOutput());

    @Test
    void the_checks_of_the_training_end_in_each_of_the_ways_there_are() {
        assertEquals(List.of(Ending.PASSED, Ending.CLAIM_FAILED, Ending.GRADER_BROKE, Ending.INCONCLUSIVE, Ending.PASSED, Ending.CLAIM_FAILED),
                TrainingChecks.ALL.stream().map(check -> run(check.kind(), TrainingChecks.class, check.member()).how()).toList());
    }

    @Test
    void a_test_that_needs_nothing_of_jupiter_is_plain() {
        assertEquals(List.of(true, false, false, false), Stream.of(TrainingChecks.class, Prepared.class, Informed.class, Heir.class)
                .map(type -> isPlain(type, "passes")).toList());
    }

    @Test
    void a_test_that_needs_jupiter_gets_it() {
        for (Class<?> type : List.of(Prepared.class, Informed.class, Heir.class)) {
            assertEquals(Ending.PASSED, run(Kind.UNIT, type, "passes").how(), type.getSimpleName());
        }
    }

    @Test
    void a_plain_test_gets_an_object_of_its_own_each_time() {
        assertEquals(Ending.PASSED, run(Kind.UNIT, Once.class, "is_the_first_call").how());
        assertEquals(Ending.PASSED, run(Kind.UNIT, Once.class, "is_the_first_call").how());
    }

    @Test
    void a_check_that_was_interrupted_does_not_interrupt_the_next() {
        run(Kind.UNIT, Once.class, "interrupts_itself");
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void a_property_whose_input_gets_stuck_is_not_tried_with_smaller_ones() {
        StuckFromTen.CALLS.clear();
        Ended ended = run(Kind.PROPERTY, StuckFromTen.class, "returns_for_every_number");
        assertEquals(Ending.CLAIM_FAILED, ended.how());
        assertEquals(1, StuckFromTen.CALLS.stream().filter(n -> n >= 10).count(), StuckFromTen.CALLS.toString());
    }

    /** Else a class could ask for Jupiter in a roundabout way, and not get it. */
    @Test
    void annotations_of_checks_ask_nothing_of_junit() {
        for (Class<?> annotation : List.of(Exercise.class, Points.class, Rule.class, Timing.class)) {
            for (Annotation on : annotation.getAnnotations()) {
                assertFalse(on.annotationType().getName().startsWith("org.junit."), annotation.getSimpleName());
            }
        }
    }

    private static boolean isPlain(Class<?> type, String member) {
        try {
            return PlainTest.of(type, member).isPresent();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Ended run(Kind kind, Class<?> type, String member) {
        return runner.run(kind, type.getName(), member, "ex99/check");
    }

    static class Prepared {

        private boolean prepared;

        @BeforeEach
        void prepare() {
            prepared = true;
        }

        @Test
        void passes() {
            if (!prepared) {
                throw new IllegalStateException("not prepared");
            }
        }
    }

    static class Informed {

        @Test
        void passes(TestInfo info) {
            info.getDisplayName();
        }
    }

    static class Heir extends Prepared {

        @Test
        @Override
        void passes() {
            super.passes();
        }
    }

    static class Once {

        private int calls;

        @Test
        void is_the_first_call() {
            if (++calls != 1) {
                throw new IllegalStateException("call " + calls);
            }
        }

        @Test
        void interrupts_itself() {
            Thread.currentThread().interrupt();
        }
    }

    static class StuckFromTen {

        private static final List<Integer> CALLS = new CopyOnWriteArrayList<>();

        @Property(tries = 30)
        void returns_for_every_number(@ForAll @IntRange(max = 1000) int n) {
            CALLS.add(n);
            try (var call = Watched.run(() -> new CountDownLatch(n < 10 ? 0 : 1).await())) {
                call.result();
            }
        }
    }
}
