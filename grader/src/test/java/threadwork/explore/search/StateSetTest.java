package threadwork.explore.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateSetTest {

    @Test
    void it_behaves_like_a_set_of_the_jdk() {
        StateSet states = new StateSet();
        Set<Long> expected = new HashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            long value = random.nextInt(30_000) * 0x100000001L + 1;
            assertEquals(expected.add(value), states.add(value));
        }
        assertEquals(expected.size(), states.size());
    }

    @Test
    void zero_is_a_state_like_any_other() {
        StateSet states = new StateSet();
        assertTrue(states.add(0));
        assertFalse(states.add(0));
    }
}
