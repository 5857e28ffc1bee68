package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InputsTest {

    private final String before = System.getProperty("threadwork.seed");

    @AfterEach
    void putBack() {
        if (before == null) {
            System.clearProperty("threadwork.seed");
        } else {
            System.setProperty("threadwork.seed", before);
        }
    }

    @Test
    void the_same_seed_and_purpose_give_the_same_numbers() {
        System.setProperty("threadwork.seed", "-5");
        assertEquals(Inputs.random("a").nextLong(), Inputs.random("a").nextLong());
        assertNotEquals(Inputs.random("a").nextLong(), Inputs.random("b").nextLong());
        long first = Inputs.random("a").nextLong();
        System.setProperty("threadwork.seed", "-6");
        assertNotEquals(first, Inputs.random("a").nextLong());
    }

    @Test
    void a_fresh_seed_stays() {
        System.clearProperty("threadwork.seed");
        long fresh = Inputs.seed();
        assertEquals(fresh, Inputs.seed());
        assertEquals(Long.toString(fresh), System.getProperty("threadwork.seed"));
    }
}
