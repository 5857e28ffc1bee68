package threadwork.grader.child;

import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestEngine;
import threadwork.grader.model.Kind;
import threadwork.grader.stress.JcstressEngine;

/** The engines of the JUnit Platform that we have. Every check belongs to exactly one of them. */
enum Engine {
    JUPITER,
    JQWIK,
    JCSTRESS;

    static Engine of(Kind kind) {
        return switch (kind) {
            case UNIT, RULE, TIMING, SCHEDULE -> JUPITER;
            case PROPERTY -> JQWIK;
            case STRESS -> JCSTRESS;
        };
    }

    TestEngine make() {
        return switch (this) {
            case JUPITER -> new JupiterTestEngine();
            case JQWIK -> jqwik();
            case JCSTRESS -> new JcstressEngine();
        };
    }

    private static TestEngine jqwik() {
        Quiet.JQWIK.setLevel(Level.SEVERE);
        return new JqwikTestEngine();
    }

    /** Apart, so that only who needs jqwik loads the JDK's logging. */
    private static final class Quiet {

        /** Held here, for a logger that nobody holds forgets its level. */
        static final Logger JQWIK = Logger.getLogger("net.jqwik");
    }
}
