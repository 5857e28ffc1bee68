package threadwork.grader.watch;

import java.util.List;
import java.util.function.Consumer;
import threadwork.grader.model.Exercise;

/** Judges exercises, one run at a time. */
public interface Judge {

    /**
     * Begins a run and returns at once; one that is under way ends first, without a result.
     *
     * @param run what its events are to bear
     * @param to  hears of it, from any thread
     */
    void start(int run, List<Exercise> exercises, Consumer<Event> to);
}
