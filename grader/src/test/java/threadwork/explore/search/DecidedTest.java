package threadwork.explore.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidedTest {

    @Test
    void only_what_is_unusual_is_written_down() {
        Decided decided = new Decided(new int[] {0, 2, 0, 0, 1}, new int[] {2, 3, 2, 2, 2});
        assertEquals("1:2,4:1", decided.toString());
        assertArrayEquals(new int[] {0, 2, 0, 0, 1}, Decided.parse("1:2,4:1").chosen());
        assertEquals(0, Decided.parse("").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1:", "1:2;3:4", "-1:2", "1:2,", "99999999:1"})
    void what_is_no_schedule_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Decided.parse(text));
    }

    @Test
    void a_branch_keeps_what_came_before_and_nothing_else() {
        Decided branch = new Decided(new int[] {1, 0, 1}, new int[] {2, 2, 2}).branch(1, 1);
        assertArrayEquals(new int[] {1, 1}, branch.chosen());
        assertArrayEquals(new int[] {2, 2}, branch.options());
    }
}
