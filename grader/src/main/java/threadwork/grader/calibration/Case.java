package threadwork.grader.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import threadwork.grader.model.SourceFile;

/**
 * A submission whose verdict is known.
 *
 * @param caughtBy the name of the check that a wrong one must fail; empty for all others
 */
public record Case(String exercise, Expected expected, String name, List<SourceFile> files, Optional<String> caughtBy) {

    /** What must come out. */
    public enum Expected {
        /** No points, and every check says that it was not started. */
        STUB,
        /** Full points. */
        SOLUTION,
        /** Full points. */
        RIGHT,
        /** No points at the check that it names. */
        WRONG,
        /** No points at all. */
        HOLLOW
    }

    public Case {
        files = List.copyOf(files);
    }

    /** Whether it must lose points. */
    public boolean isWrong() {
        return expected == Expected.WRONG || expected == Expected.HOLLOW;
    }

    /** Such as {@code ex06race/wrong/GetThenPut}. */
    public String id() {
        return exercise + "/" + expected.name().toLowerCase(Locale.ROOT) + (name.isEmpty() ? "" : "/" + name);
    }
}
