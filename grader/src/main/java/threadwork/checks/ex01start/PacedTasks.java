package threadwork.checks.ex01start;

import java.util.AbstractList;
import java.util.List;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

/**
 * A list that hands each task out only when everything that was started before has come to rest. Whoever uses threads
 * again then finds one free, each time, and whoever has not yet started a thread is seen not to have.
 */
final class PacedTasks extends AbstractList<Runnable> {

    private final List<Runnable> tasks;
    private final Gate pace = new Gate();

    PacedTasks(List<Runnable> tasks) {
        this.tasks = tasks;
    }

    @Override
    public Runnable get(int place) {
        pace.pass();
        return tasks.get(place);
    }

    @Override
    public int size() {
        return tasks.size();
    }

    /** Hands tasks out until the call has returned, or will not ask for more; from then on without a pause. */
    void handOut(Watched<?> call) {
        while (call.settle(() -> call.returned() || pace.inside() > 0) == Rest.REACHED && !call.returned()) {
            call.settle(() -> false);
            pace.letOneThrough();
        }
        pace.open();
    }
}
