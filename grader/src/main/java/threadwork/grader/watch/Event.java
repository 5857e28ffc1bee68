package threadwork.grader.watch;

import java.util.List;
import threadwork.grader.model.Report;

/** What happens while a student works. */
public sealed interface Event {

    /** Files of these exercises were saved. */
    record Saved(List<String> exercises) implements Event {

        public Saved {
            exercises = List.copyOf(exercises);
        }
    }

    /** A key was pressed. */
    record Pressed(char key) implements Event {
    }

    /** A run has something to show. */
    record Told(int run, String line) implements Event {
    }

    /** A run has come to its end. */
    record Judged(int run, Report report) implements Event {
    }

    /** The grader itself failed in a run. */
    record Failed(int run, Exception failure) implements Event {
    }
}
