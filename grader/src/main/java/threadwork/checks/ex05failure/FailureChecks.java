package threadwork.checks.ex05failure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex05failure.Together;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

/** What has to be seen on real threads; the rest is in {@link FailureSchedules}. */
@Exercise(number = 5, title = "When a thread fails",
        concept = "A failure is carried from its thread to the caller, and the other threads are interrupted and waited for.")
public class FailureChecks {

    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    @Points(value = 2, why = "Tasks of a team may wait for each other: one that has no thread yet keeps all of them waiting.",
            next = "Start a thread for every task before you wait for the first, however many there are, and run none of them yourself.")
    void all_tasks_run_at_the_same_time() {
        Gate gate = new Gate();
        List<Callable<Integer>> tasks = team(gate);
        try (var call = Watched.call(() -> Together.run(new ArrayList<>(tasks)))) {
            Rest seen = call.settle(() -> gate.inside() == tasks.size());
            Failure.unless(seen == Rest.REACHED, "Of %d tasks, only %d ran at the same time.", tasks.size(), gate.mostInside());
            Failure.unless(gate.visitors().stream().noneMatch(thread -> thread == call.caller()),
                    "One of the tasks ran on the thread that called run.");
            gate.open();
            call.result();
            Failure.unless(gate.visitors().size() == tasks.size(), "%d tasks were called %d times.", tasks.size(), gate.visitors().size());
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "Asking again and again takes a core away from the threads that work, or comes late after each nap.",
            next = "Call something that sleeps until a task has ended: take, get, join, await or awaitTermination.",
            requires = "all_tasks_run_at_the_same_time")
    void it_sleeps_while_it_waits() {
        Gate gate = new Gate();
        try (var call = Watched.call(() -> Together.run(new ArrayList<>(team(gate))))) {
            sleeps(call.settle(call::returned, SHORT), "all tasks were at work");
            call.caller().interrupt();
            sleeps(call.settle(call::returned, SHORT), "the caller had been interrupted and the tasks took their time to end");
            gate.open();
        }
        Gate held = new Gate();
        List<Callable<Integer>> tasks = team(held);
        tasks.add(() -> {
            throw new IOException("disk full");
        });
        try (var call = Watched.call(() -> Together.run(new ArrayList<>(tasks)))) {
            sleeps(call.settle(call::returned, SHORT), "a task had failed and the others took their time to end");
            call.caller().interrupt();
            sleeps(call.settle(call::returned, SHORT), "the caller had been interrupted in that last wait");
            held.open();
        }
    }

    private static void sleeps(Rest seen, String when) {
        Failure.unless(seen != Rest.SPINS, "While %s, run asked again and again, without a pause, whether they were done.", when);
        Failure.unless(seen != Rest.POLLS, "While %s, run took one nap after the other.", when);
    }

    /** More than the machine has cores, so that a pool with a thread for each core is not enough anywhere. */
    private static List<Callable<Integer>> team(Gate gate) {
        int least = Math.max(4, Runtime.getRuntime().availableProcessors() + 1);
        int size = least + Inputs.random("ex05failure team").nextInt(4);
        return new ArrayList<>(IntStream.range(0, size).mapToObj(i -> new HeldTask(gate, i)).toList());
    }
}
