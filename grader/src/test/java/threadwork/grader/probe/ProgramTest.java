package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Jobs;

class ProgramTest {

    private static Jvm beats(String... args) throws ClassNotFoundException {
        return Jvm.main(Class.forName("threadwork.ex99probe.Beats")).with(Jobs.class).args(args);
    }

    @Test
    void a_daemon_lets_the_program_end() throws Exception {
        try (Program program = beats("daemon", "two words").start()) {
            End.Ended end = program.mustEnd();
            assertEquals(0, end.exit());
            assertEquals(List.of("args [daemon, two words]", "bye ä"), end.out());
            assertEquals(List.of(), end.err());
        }
    }

    @Test
    void a_thread_that_is_no_daemon_holds_it_and_is_named() throws Exception {
        try (Program program = beats("user").start()) {
            assertEquals(Observation.REACHED, program.awaitLine(line -> line.startsWith("args")));
            Failure failure = assertThrows(Failure.class, program::mustEnd);
            String expected = "The program does not end though main has returned: \"beat\" ";
            assertTrue(failure.getMessage().startsWith(expected), failure.getMessage());
            assertTrue(failure.evidence().get(0).text().contains("at Beats.sleep(Beats.java:"), failure.evidence().get(0).text());
        }
    }

    @Test
    void a_thread_that_ends_soon_does_not_hold_it() throws Exception {
        try (Program program = beats("short").start()) {
            assertEquals(0, program.mustEnd().exit());
        }
    }

    @Test
    void a_main_that_waits_for_ever_is_seen() throws Exception {
        try (Program program = beats("stuck").start()) {
            End.Held held = assertInstanceOf(End.Held.class, program.awaitEnd());
            assertFalse(held.mainIsDone());
            assertTrue(held.by().startsWith("\"main\" waits in CountDownLatch.await at Beats.main(Beats.java:"), held.by());
            assertEquals(Observation.STUCK, program.awaitLine(line -> line.equals("never")));
        }
    }

    @Test
    void exit_codes_and_exceptions_come_through() throws Exception {
        try (Program exits = beats("exit").start(); Program throwing = beats("throws").start()) {
            assertEquals(3, exits.mustEnd().exit());
            End.Ended end = throwing.mustEnd();
            assertEquals(1, end.exit());
            assertTrue(end.err().get(0).contains("IllegalStateException: boom"), end.err().toString());
            assertEquals(Observation.ENDED, throwing.awaitLine(line -> line.equals("never")));
        }
    }

    @Test
    void input_is_passed_on_and_output_is_capped() throws Exception {
        try (Program echo = beats("echo").input("grüße\n").start(); Program much = beats("much").start()) {
            assertTrue(echo.mustEnd().out().contains("grüße read"));
            int length = much.mustEnd().out().stream().mapToInt(String::length).sum();
            assertTrue(length > 1_000_000 && length <= 1 << 20, "length " + length);
        }
    }
}
