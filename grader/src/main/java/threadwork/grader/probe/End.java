package threadwork.grader.probe;

import java.util.List;
import threadwork.grader.model.Evidence;

/** What became of a program. */
public sealed interface End {

    /**
     * It ended.
     *
     * @param exit its exit code
     * @param out  the lines of its standard output, at most 1 MiB
     * @param err  the same of its standard error
     */
    record Ended(int exit, List<String> out, List<String> err) implements End {

        public Ended {
            out = List.copyOf(out);
            err = List.copyOf(err);
        }
    }

    /**
     * It does not end by itself: its main thread is done, but a thread that is not a daemon stays; or no thread can move.
     *
     * @param mainIsDone whether the main thread has ended
     * @param by         the threads that hold it, with what they wait for, as a part of a sentence
     * @param threads    the same in full
     */
    record Held(boolean mainIsDone, String by, Evidence threads) implements End {
    }
}
