package threadwork.grader.allow;

import java.util.List;

/** Whether the class files of a submission name only what they may. */
public sealed interface Admission {

    /** They do. */
    record Allowed() implements Admission {
    }

    /**
     * They name something else.
     *
     * @param refusals in the order of the source; at least one
     */
    record Refused(List<Refusal> refusals) implements Admission {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
