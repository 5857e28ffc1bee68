package threadwork.checks.{id};

import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.{id}.{Type};
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Interleavings;

@Exercise(number = {number}, title = "{title}",
        concept = "{concept}")
public class {Type}Checks {

    @Test
    @Schedule
    @Points(value = 1, why = "Say what goes wrong in the machine, in a sentence.", next = "Say what to try next, and do not give it away.")
    void no_addition_is_lost_among_threads() {
        Interleavings.explore({Type}Checks::twoAdd);
    }

    /** Run once for each order in which two threads can. */
    private static void twoAdd() throws InterruptedException {
        {Type} shared = new {Type}();
        Thread thread = new Thread(() -> shared.add(1), "adds");
        thread.start();
        shared.add(1);
        thread.join();
        Failure.unless(shared.sum() == 2, "Two threads added 1 each, and the sum is %d.", shared.sum());
    }
}
