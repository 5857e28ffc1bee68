package threadwork.grader.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.grader.sandbox.Finding;
import threadwork.grader.sandbox.PlainProcess;

class ExaminationTest {

    @Test
    void a_jre_and_an_old_jdk_are_missing_something_and_a_jdk_is_not() {
        assertTrue(Examination.jdk(17, false).missing());
        assertTrue(Examination.jdk(11, true).missing());
        assertFalse(Examination.jdk(25, true).missing());
    }

    @Test
    void a_machine_with_little_memory_is_told_how_much_is_enough() {
        assertTrue(Examination.memory(900).missing() && Examination.memory(900).next().contains("1500 MB"));
        assertFalse(Examination.memory(4_000).missing());
    }

    @Test
    void what_only_helps_is_not_missing() {
        assertFalse(Examination.maven("").missing() || Examination.archive(false).missing());
        assertTrue(Examination.maven("").next().contains("Maven 3.8"));
    }

    @Test
    void a_lesser_sandbox_says_why_and_how_to_get_the_better_one() {
        Item item = Examination.sandbox(new Finding(new PlainProcess(), "It is not installed.", "Install it with\n    apt install it"));
        assertEquals(List.of("Sandbox   process, and not bubblewrap", "          It is not installed.", "          Install it with",
                "              apt install it"), item.lines());
        assertFalse(item.missing());
    }

    @Test
    void a_missing_part_is_marked() {
        assertTrue(Examination.jdk(11, true).lines().get(0).startsWith("JDK       MISSING: "));
    }
}
