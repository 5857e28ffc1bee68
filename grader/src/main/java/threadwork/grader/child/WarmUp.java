package threadwork.grader.child;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Loads the engines while the submission is still being compiled; checks nothing about it. */
class WarmUp {

    static void of(Engines engines) {
        engines.run(WarmUp.class, "jupiter");
        engines.run(WarmUp.class, "property");
    }

    @Test
    void jupiter() {
        Assertions.assertEquals(2, 1 + 1);
    }

    @Property(tries = 3)
    void property(@ForAll int number) {
        Assertions.assertEquals(number, number + 0);
    }
}
