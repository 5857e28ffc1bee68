package threadwork.grader.child;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Kind;

/** Loads an engine while the submission is still being compiled; checks nothing about it. */
final class WarmUp {

    private WarmUp() {
    }

    /** Loads what the checks of this kind run on. A stress engine is only shown a class that holds nothing for it: to run it takes long. */
    static void of(Engines engines, Kind kind) throws Exception {
        switch (Engine.of(kind)) {
            case JUPITER -> engines.run(kind, ATest.class, "passes");
            case JQWIK -> engines.run(kind, AProperty.class, "holds");
            case JCSTRESS -> engines.run(kind, ATest.class, "");
        }
    }

    // Apart, for an engine reads all that is written about a class.
    static class ATest {

        @Test
        void passes() {
        }
    }

    static class AProperty {

        @Property(tries = 3)
        void holds(@ForAll int number) {
        }
    }
}
