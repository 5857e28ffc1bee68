package threadwork.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import threadwork.grader.sandbox.Finding;
import threadwork.grader.sandbox.PlainProcess;

class SandboxOptionTest {

    private final SandboxOption option = new SandboxOption();

    @Test
    void without_one_submissions_run_in_a_plain_process() {
        option.wanted = "none";
        assertEquals("process", option.chosen().tier());
    }

    @Test
    void one_that_does_not_exist_is_a_usage_error_that_names_those_that_do() {
        option.wanted = "docker";
        String said = assertThrows(UsageError.class, option::chosen).getMessage();
        assertTrue(said.contains("'docker'") && said.contains("auto, bubblewrap or none"), said);
    }

    @Test
    void one_that_does_not_work_here_is_a_usage_error_that_says_why_and_what_next() {
        Finding none = new Finding(new PlainProcess(), "The program bwrap is missing.", "Install it.");
        String said = assertThrows(UsageError.class, () -> SandboxOption.onlyBubblewrap(none)).getMessage();
        assertTrue(said.contains("bwrap is missing") && said.contains("Install it.") && said.contains("--sandbox auto"), said);
    }

    @Test
    void one_that_works_is_taken() {
        Finding best = new Finding(new PlainProcess(), "", "");
        assertSame(best.sandbox(), SandboxOption.onlyBubblewrap(best));
    }
}
