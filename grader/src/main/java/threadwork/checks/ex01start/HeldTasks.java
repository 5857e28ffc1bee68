package threadwork.checks.ex01start;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

/** Tasks that note which thread runs them, and are held there until the check lets them go. */
final class HeldTasks {

    private final Gate gate = new Gate();
    private final AtomicReferenceArray<Thread> threads;
    private final List<Runnable> tasks;

    HeldTasks(int count) {
        threads = new AtomicReferenceArray<>(count);
        tasks = IntStream.range(0, count).mapToObj(this::task).toList();
    }

    private Runnable task(int place) {
        return () -> {
            threads.set(place, Thread.currentThread());
            gate.pass();
        };
    }

    List<Runnable> list() {
        return tasks;
    }

    int count() {
        return tasks.size();
    }

    Gate gate() {
        return gate;
    }

    /** The thread that runs the task at this place, from 0; after {@link #awaitAll} never null. */
    Thread thread(int place) {
        return threads.get(place);
    }

    /** @throws Failure if not all tasks come to run while all of them are held */
    void awaitAll(Watched<?> call) {
        Rest seen = call.settle(() -> running() == count() && gate.inside() >= count());
        Failure.unless(seen == Rest.REACHED, "Of %d tasks that wait for each other, only %d were running at the same time.",
                count(), running());
    }

    /** How many different tasks run: one that is run twice counts once. None of them gets out before the gate opens. */
    private int running() {
        return (int) IntStream.range(0, count()).filter(place -> threads.get(place) != null).count();
    }
}
