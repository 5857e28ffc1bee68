package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.BoxSpecs;
import threadwork.ex99probe.StackSpecs;
import threadwork.grader.model.Evidence;
import threadwork.grader.probe.scene.Spec;

class LinearizableTest {

    private final String before = System.getProperty("threadwork.seed");

    @BeforeEach
    void fixTheSeed() {
        System.setProperty("threadwork.seed", "1");
    }

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty("threadwork.seed");
        } else {
            System.setProperty("threadwork.seed", before);
        }
    }

    @Test
    void right_classes_pass() {
        Linearizable.explore(StackSpecs.Treibers.class);
        Linearizable.explore(StackSpecs.Locked.class);
        Linearizable.explore(BoxSpecs.OneSlot.class);
        Linearizable.explore(BoxSpecs.Latest.class);
    }

    @Test
    void wrong_classes_fail_whatever_is_wrong() {
        for (Class<? extends Spec<?, ?>> spec : List.<Class<? extends Spec<?, ?>>>of(StackSpecs.TwoSteps.class, StackSpecs.LookThenTake.class,
                StackSpecs.Racy.class, BoxSpecs.OneSlotIf.class, BoxSpecs.Lagging.class)) {
            assertThrows(Failure.class, () -> Linearizable.explore(spec), spec.getName());
        }
    }

    @Test
    void a_failure_says_who_called_what_and_got_what() {
        Failure failure = fails(StackSpecs.TwoSteps.class, "push(1)|push(2) then pop() ;pop()");
        assertEquals("""
                No order of these calls, one at a time, gives these answers:
                A: push(1) returned
                main: push(2) returned, then pop() returned 2, then pop() returned null
                push(1) of A was over before pop() of main began""", failure.getMessage());
    }

    @Test
    void real_time_is_said_where_it_matters() {
        Failure failure = fails(BoxSpecs.Lagging.class, "set(1) | get()");
        assertEquals("""
                No order of these calls, one at a time, gives these answers:
                A: set(1) returned
                main: get() returned 0
                set(1) of A was over before get() of main began""", failure.getMessage());
    }

    @Test
    void exceptions_are_answers() {
        Failure failure = fails(StackSpecs.LookThenTake.class, "push(1); pop() | pop()");
        assertTrue(failure.getMessage().contains("pop() threw NoSuchElementException"), failure.getMessage());
        assertTrue(failure.getMessage().contains("pop() returned 1"), failure.getMessage());
    }

    @Test
    void who_waits_for_ever_fails_if_the_model_does_not_wait() {
        Failure failure = fails(BoxSpecs.OneSlotNotify.class, "take() | take() | put(1); put(2)");
        assertTrue(failure.getMessage().startsWith("A thread waits for something that nobody will do"), failure.getMessage());
    }

    @Test
    void a_gap_is_met_and_told() {
        Throwable cause = fails(BoxSpecs.Gap.class, "get() | set(1)").getCause();
        while (cause != null && !(cause instanceof UnsupportedOperationException)) {
            cause = cause.getCause();
        }
        assertTrue(cause != null && cause.getMessage().startsWith("TODO"));
    }

    @Test
    void lanes_show_calls_and_answers_and_nothing_of_ours() {
        String lanes = fails(StackSpecs.TwoSteps.class, "push(1) | push(2) then pop(); pop()").evidence().stream()
                .filter(one -> one.type().equals("schedule")).map(Evidence::text).findFirst().orElseThrow();
        for (String shown : List.of("calls push(1)\n", "push(1) returned\n", "calls AtomicReference.set  [Stacks:", "pop() returned null\n")) {
            assertTrue(lanes.contains(shown), lanes);
        }
        for (String ours : List.of("Remark", "Play", "History")) {
            assertFalse(lanes.contains(ours), lanes);
        }
    }

    @Test
    void sequences_are_the_same_for_the_same_seed_and_never_stuck() {
        BoxSpecs.OneSlot spec = new BoxSpecs.OneSlot();
        List<Sequence> sequences = Sequences.random(spec, 20, new Random(7));
        assertEquals(sequences, Sequences.random(spec, 20, new Random(7)));
        assertEquals(20, sequences.size());
        for (Sequence sequence : sequences) {
            assertEquals(sequence, Sequence.parse(spec, sequence.toString()));
            assertFalse(sequence.canGetStuck(spec));
        }
    }

    @Test
    void what_comes_after_all_may_wait_for_what_was_before() {
        Linearizable.explore(BoxSpecs.OneSlot.class, "take() | put(1) then put(2); take()");
    }

    @Test
    void what_could_wait_for_ever_is_no_sequence() {
        assertThrows(IllegalArgumentException.class, () -> Linearizable.explore(BoxSpecs.OneSlot.class, "take(); put(1) | take()"));
        assertThrows(IllegalArgumentException.class, () -> Linearizable.explore(BoxSpecs.OneSlot.class, "give() | take()"));
        assertThrows(IllegalArgumentException.class, () -> Linearizable.explore(BoxSpecs.OneSlot.class, "put(1); take()"));
    }

    private static Failure fails(Class<? extends Spec<?, ?>> spec, String sequence) {
        return assertThrows(Failure.class, () -> Linearizable.explore(spec, sequence));
    }
}
