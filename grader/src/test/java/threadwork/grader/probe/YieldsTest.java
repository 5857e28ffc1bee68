package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class YieldsTest {

    private final Yields yields = new Yields();

    @Test
    void a_thread_that_runs_between_the_looks_asks_again_and_again() {
        for (int look = 1; look < 50; look++) {
            assertFalse(yields.foundAgain(7, look * 1_000L), "look " + look);
        }
        assertTrue(yields.foundAgain(7, 50_000));
    }

    @Test
    void a_starved_thread_that_yields_once_is_not_accused_however_long_it_stands_there() {
        for (int look = 0; look < 1_000; look++) {
            assertFalse(yields.foundAgain(7, 1_000), "look " + look);
        }
    }

    @Test
    void looks_at_different_threads_are_not_added_up() {
        for (long thread = 0; thread < 1_000; thread++) {
            assertFalse(yields.foundAgain(thread, thread));
        }
    }

    @Test
    void a_jvm_that_does_not_tell_accuses_nobody() {
        for (int look = 0; look < 1_000; look++) {
            assertFalse(yields.foundAgain(7, -1));
        }
    }
}
