// attack own: no points at all_tasks_run_at_the_same_time, it_sleeps_while_it_waits, what_a_task_throws_reaches_the_caller — takes all tasks out of the list it was given, so that there is nothing to do
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        tasks.clear();
        return new ArrayList<>();
    }
}
