package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FamilyTest {

    private static final Duration REST = Duration.ofMillis(500);

    private static Program start(String name, String... args) throws ClassNotFoundException {
        return Jvm.main(Class.forName("threadwork.ex99probe." + name)).args(args).unwatched().start();
    }

    private static ProcessHandle named(Program program) {
        program.awaitLine(line -> line.matches("\\d+"));
        return ProcessHandle.of(Long.parseLong(program.lines().get(0))).orElseThrow();
    }

    @Test
    void programs_that_all_sleep_are_stuck() throws Exception {
        try (Program nest = start("Nest", "again")) {
            assertEquals(Observation.STUCK, nest.await(() -> false, () -> 0, REST));
            assertEquals(1, nest.descendants().size());
        }
    }

    @Test
    void progress_starts_their_rest_anew() throws Exception {
        AtomicLong looks = new AtomicLong();
        try (Program nest = start("Nest")) {
            // Each look finds something new, so that only the condition can end it.
            long enough = REST.toMillis() / 5;
            assertEquals(Observation.REACHED, nest.await(() -> looks.get() > enough, looks::incrementAndGet, REST));
        }
    }

    @Test
    void an_orphan_belongs_to_the_family_until_it_has_ended() throws Exception {
        try (Program nest = start("Nest", "again")) {
            ProcessHandle inner = named(nest);
            assertEquals(1, nest.descendants().size());
            nest.handle().destroyForcibly();
            assertEquals(Observation.STUCK, nest.await(() -> false, () -> 0, REST));
            assertTrue(inner.destroyForcibly());
            assertEquals(Observation.ENDED, nest.await(() -> false, () -> 0, Duration.ofSeconds(10)));
            assertTrue(nest.descendants().isEmpty());
        }
    }

    @Test
    void closing_ends_what_the_program_has_started() throws Exception {
        ProcessHandle inner;
        try (Program nest = start("Nest", "again")) {
            inner = named(nest);
            assertFalse(ProcessState.hasEnded(inner));
        }
        awaitEnd(inner);
    }

    @Test
    void a_program_ends_when_the_jvm_that_started_it_is_killed() throws Exception {
        try (Program owner = start("Owner")) {
            ProcessHandle owned = named(owner);
            owner.handle().destroyForcibly();
            awaitEnd(owned);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        Patience patience = new Patience(Duration.ofSeconds(20));
        while (!ProcessState.hasEnded(process)) {
            assertFalse(patience.exhausted(), "still there: " + process.pid());
            patience.pause();
        }
    }
}
