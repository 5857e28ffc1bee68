package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallHooksTest {

    private static List<String> events(String method) {
        return RecordingLoader.events(SampleCalls.class, method).stream()
                .filter(event -> !event.startsWith("readStatic") && !event.startsWith("accessed")).toList();
    }

    @Test
    void calls_of_synchronisers_are_told() {
        assertEquals(List.of("call CountDownLatch.countDown", "call Semaphore.tryAcquire", "call AtomicInteger.incrementAndGet"),
                events("synchronisers"));
    }

    @Test
    void so_are_those_of_what_a_student_makes_of_them() {
        assertEquals(List.of("call Turnstile.release"), events("inherited"));
    }

    @Test
    void a_reference_is_a_call_when_it_is_called() {
        assertEquals(List.of("call ConcurrentLinkedQueue.add"), events("referredTo"));
    }

    @Test
    void objects_of_the_jdk_that_change_are_told_with_how_they_are_used() {
        assertEquals(List.of("use (USE_WRITE) of a StringBuilder: StringBuilder.append",
                "use (USE_WRITE) of a StringBuilder: StringBuilder.append", "use (USE_READ) of a StringBuilder: StringBuilder.length",
                "use (USE_WRITE) of a WeakHashMap: Map.merge", "use (USE_READ) of a WeakHashMap: Map.get",
                "use (USE_READ) of a List12: List.size"), events("mutables"));
    }

    @Test
    void a_copied_collection_works() {
        assertEquals(123, new RecordingLoader().call(SampleCalls.class, "copied"));
    }

    @Test
    void accesses_through_handles_are_told_unless_they_are_plain() {
        assertEquals(List.of("access SampleCalls 2", "access SampleCalls 1", "access SampleCalls 3", "access SampleCalls 3", "access long[] 2",
                "access VarHandle 2", "access VarHandle 1"), events("handles"));
    }

    @Test
    void a_change_that_may_fail_is_followed_by_whether_it_did() {
        assertEquals(List.of("accessed false"), RecordingLoader.events(SampleCalls.class, "handles").stream()
                .filter(event -> event.startsWith("accessed")).toList());
    }

    @Test
    void what_would_differ_from_run_to_run_is_answered_by_hooks() {
        assertEquals("1 2 3 4 5 6.0 0 8 13", new RecordingLoader().call(SampleCalls.class, "answers"));
    }

    @Test
    void chance_has_a_seed_of_ours() {
        assertEquals(0, new RecordingLoader().call(SampleCalls.class, "seeded"));
        assertEquals(List.of("newSeed"), events("seeded"));
    }

    @Test
    void each_way_back_in_a_loop_is_told() {
        assertEquals(List.of("loop", "loop", "loop"), events("loops"));
    }

    @Test
    void handlers_that_catch_too_much_ask_first() {
        assertEquals(List.of("caught IllegalStateException"), events("handlers"));
    }
}
