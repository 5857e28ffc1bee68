package threadwork.checks.ex01start;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex01start.ThreadPerTask;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

@Exercise(number = 1, title = "Starting threads",
        concept = "start() makes a new thread that runs by itself; run() is an ordinary call.")
public class StartChecks {

    @Test
    @Points(value = 2, why = "Work gets done at the same time only if each task has a thread, and no thread waits for another.",
            next = "Call start(), not run(), on a new Thread for each task, and go straight on to the next.")
    void all_tasks_run_at_the_same_time() {
        HeldTasks tasks = new HeldTasks(count("same time"));
        try (var call = Watched.call(() -> ThreadPerTask.startAll(tasks.list()))) {
            tasks.awaitAll(call);
            Failure.unless(tasks.gate().visitors().stream().noneMatch(thread -> thread == call.caller()),
                    "One of the tasks was run by the thread that called startAll.");
        }
    }

    @Test
    @Points(value = 2, why = "A thread that runs one task and then another makes the second wait, and keeps the name it had.",
            next = "Make a new Thread for each task, in each call. Pools are made to use their threads again.")
    void every_task_gets_a_new_thread() {
        Queue<Thread> ran = new ConcurrentLinkedQueue<>();
        List<Runnable> tasks = IntStream.range(0, count("new thread"))
                .<Runnable>mapToObj(place -> () -> ran.add(Thread.currentThread())).toList();
        PacedTasks first = new PacedTasks(tasks);
        PacedTasks second = new PacedTasks(tasks);
        try (var call = Watched.run(() -> {
            ThreadPerTask.startAll(first);
            ThreadPerTask.startAll(second);
        })) {
            first.handOut(call);
            second.handOut(call);
            call.result();
            int asked = 2 * tasks.size();
            call.settle(() -> ran.size() >= asked);
            Failure.unless(ran.size() >= asked, "Of %d tasks, only %d were run.", asked, ran.size());
            Failure.unless(ran.stream().noneMatch(thread -> thread == call.caller()),
                    "A task was run by the thread that called startAll.");
            long threads = ran.stream().map(System::identityHashCode).distinct().count();
            Failure.unless(threads == asked, "In two calls, %d tasks were run by %d threads.", asked, threads);
        }
    }

    @Test
    @Points(value = 1, why = "A name tells you in every log line and every thread dump whose work you look at.",
            next = "Give the thread of the first task the name worker-1, and count from 1 again in each call.")
    void threads_are_named_in_the_order_of_the_tasks() {
        for (int round = 1; round <= 2; round++) {
            HeldTasks tasks = new HeldTasks(count("names " + round));
            try (var call = Watched.call(() -> ThreadPerTask.startAll(tasks.list()))) {
                tasks.awaitAll(call);
                call.settle(call::returned);
                for (int place = 0; place < tasks.count(); place++) {
                    String name = tasks.thread(place).getName();
                    Failure.unless(name.equals("worker-" + (place + 1)), "In call %d, the thread of task %d was named \"%s\".",
                            round, place + 1, shown(name));
                }
            }
        }
    }

    @Test
    @Points(value = 1, why = "Whoever wants to wait for a task, or to interrupt it, has only this list to find its thread.",
            next = "Put each thread that you start into the list, at the place of its task, and nothing else.")
    void the_list_holds_the_threads_in_the_order_of_the_tasks() {
        HeldTasks tasks = new HeldTasks(count("list"));
        PacedTasks paced = new PacedTasks(tasks.list());
        try (var call = Watched.call(() -> Calls.started(paced))) {
            paced.handOut(call);
            tasks.awaitAll(call);
            List<Thread> returned = call.settle(call::returned) == Rest.REACHED ? call.result() : null;
            Failure.unless(returned != null, "startAll did not return while the tasks were running.");
            Failure.unless(returned.size() == tasks.count(),
                    "For %d tasks, startAll returned %d threads.", tasks.count(), returned.size());
            for (int place = 0; place < tasks.count(); place++) {
                Failure.unless(returned.get(place) == tasks.thread(place),
                        "Thread %d of %d in the list is not the one that runs task %1$d.", place + 1, tasks.count());
            }
        }
    }

    @Test
    @Points(value = 1, why = "A daemon thread is cut off in the middle of its work when the program's other threads have ended.",
            next = "Leave setDaemon alone, or say setDaemon(false) where your threads come from something that makes daemons.")
    void the_threads_are_no_daemons() {
        HeldTasks tasks = new HeldTasks(count("daemons"));
        try (var call = Watched.call(() -> Calls.onUserThread(tasks.list()))) {
            tasks.awaitAll(call);
            for (int place = 0; place < tasks.count(); place++) {
                Failure.unless(!tasks.thread(place).isDaemon(), "Task %d was run by a daemon thread.", place + 1);
            }
        }
    }

    @Property(tries = 15, shrinking = OFF)
    @Points(value = 2, why = "A task that is left out is work not done; one that is run twice may send the same mail twice.",
            next = "Start one thread for every task in the list, the last one too, and start none twice.")
    void every_task_is_run_exactly_once(@ForAll @IntRange(max = 12) int count) {
        AtomicIntegerArray runs = new AtomicIntegerArray(count);
        List<Runnable> tasks = IntStream.range(0, count).<Runnable>mapToObj(place -> () -> runs.incrementAndGet(place)).toList();
        try (var call = Watched.call(() -> Calls.started(tasks))) {
            call.result();
            call.settle(() -> false);
            for (int place = 0; place < count; place++) {
                Failure.unless(runs.get(place) == 1, "Of %d tasks, task %d was run %d times.", count, place + 1, runs.get(place));
            }
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "The thread that starts others has work of its own: while they run, it goes on.",
            next = "Return as soon as all threads are started. Waiting for them is the caller's choice, and the next exercise.",
            requires = "all_tasks_run_at_the_same_time")
    void it_does_not_wait_for_the_tasks() {
        HeldTasks tasks = new HeldTasks(count("no waiting"));
        try (var call = Watched.call(() -> ThreadPerTask.startAll(tasks.list()))) {
            if (call.settle(call::returned) != Rest.REACHED) {
                throw Failure.of("startAll had not returned while %d tasks were still running.", tasks.gate().inside())
                        .with(call.snapshot());
            }
            call.result();
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "A Thread that has not been started does nothing, and who joins it does not wait for it.",
            next = "Call start() on every thread yourself, before you return.",
            requires = "it_does_not_wait_for_the_tasks")
    void every_thread_has_been_started_when_it_returns() {
        HeldTasks tasks = new HeldTasks(count("started"));
        PacedTasks paced = new PacedTasks(tasks.list());
        try (var call = Watched.call(() -> Calls.started(paced).stream().filter(Thread::isAlive).count())) {
            paced.handOut(call);
            long running = call.result();
            Failure.unless(running == tasks.count(),
                    "When startAll returned, %d of %d threads were running.", running, tasks.count());
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "A thread that stays after its task may keep the program alive, and who joins it waits for ever.",
            next = "Let the thread run nothing but its task. If it belongs to a pool, the pool has to be shut down.",
            requires = "it_does_not_wait_for_the_tasks")
    void each_thread_ends_with_its_task() {
        HeldTasks tasks = new HeldTasks(count("ends"));
        try (var call = Watched.call(() -> ThreadPerTask.startAll(tasks.list()))) {
            tasks.awaitAll(call);
            for (Thread thread : tasks.gate().visitors()) {
                tasks.gate().letOneThrough();
                if (call.settle(() -> !thread.isAlive()) != Rest.REACHED) {
                    throw Failure.of("A task had ended, and its thread \"%s\" was still there.", shown(thread.getName()))
                            .with(call.snapshot());
                }
            }
            call.leavesNothingBehind();
        }
    }

    /** More than the machine has cores, so that a pool with a thread for each core is not enough anywhere. */
    private static int count(String purpose) {
        int least = Math.max(4, Runtime.getRuntime().availableProcessors() + 1);
        return least + Inputs.random("ex01start " + purpose).nextInt(4);
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
