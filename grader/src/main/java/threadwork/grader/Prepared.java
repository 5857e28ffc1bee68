package threadwork.grader;

import java.nio.file.Path;
import java.util.List;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;

/** All that is known about one exercise of a submission before any of its code runs. */
public sealed interface Prepared {

    Exercise exercise();

    /** Its checks can be run. */
    record Runnable(Exercise exercise, Path classes) implements Prepared {
    }

    /** There is nothing to run: it does not compile, lacks what the checks call, or was not begun. */
    record Decided(Exercise exercise, List<CheckResult> results) implements Prepared {

        public Decided {
            results = List.copyOf(results);
        }
    }
}
