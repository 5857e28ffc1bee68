package threadwork.grader.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who cannot have done it is never accused. */
class SuspicionTest {

    @TempDir
    Path classes;

    @Test
    void code_that_starts_no_process_cannot_have_ended_its_jvm() throws IOException {
        put(SuspicionTest.class);
        assertFalse(Suspicion.of(classes, Suspicion.oomKillsSoFar()).startsProcesses());
        assertFalse(Suspicion.of(classes, Suspicion.oomKillsSoFar()).isConfirmed());
    }

    @Test
    void code_that_can_start_one_has_done_it_where_the_kernel_has_not() throws IOException {
        put(StartsOne.class);
        Suspicion suspicion = Suspicion.of(classes, Suspicion.oomKillsSoFar());
        assumeTrue(suspicion.oomKills().isPresent(), "This kernel does not count what it kills");
        assertTrue(suspicion.isConfirmed());
    }

    @Test
    void where_the_kernel_has_ended_something_meanwhile_or_does_not_count_nobody_is_accused() {
        assertFalse(new Suspicion(true, OptionalLong.of(-1)).isConfirmed());
        assertFalse(new Suspicion(true, OptionalLong.empty()).isConfirmed());
    }

    private void put(Class<?> type) throws IOException {
        try (InputStream file = type.getResourceAsStream(type.getName().replaceAll(".*\\.", "") + ".class")) {
            Files.write(classes.resolve(type.getSimpleName() + ".class"), file.readAllBytes());
        }
    }

    private static final class StartsOne {

        ProcessBuilder started() {
            return new ProcessBuilder("true");
        }
    }
}
