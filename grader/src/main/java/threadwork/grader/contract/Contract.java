package threadwork.grader.contract;

import java.util.List;

/** What the class files of a submission promise. */
public sealed interface Contract {

    /** All that the checks call is there. */
    record Kept() implements Contract {
    }

    /** Every public method of the stub still holds its TODO. */
    record Untouched() implements Contract {
    }

    /**
     * Something that the checks call is gone.
     *
     * @param gone sentences that name it; at least one
     */
    record Broken(List<String> gone) implements Contract {

        public Broken {
            gone = List.copyOf(gone);
        }
    }
}
