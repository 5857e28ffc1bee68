package threadwork.checks.ex16workload;

import static threadwork.ex16workload.Kind.CPU_BOUND;
import static threadwork.ex16workload.Kind.IO_BOUND;
import static threadwork.ex16workload.Strategy.PROCESSES;
import static threadwork.ex16workload.Strategy.SEQUENTIAL;
import static threadwork.ex16workload.Strategy.THREADS;
import static threadwork.ex16workload.Strategy.THREADS_UNDER_GIL;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex16workload.Kind;
import threadwork.ex16workload.Strategy;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;

@Exercise(number = 16, title = "Threads or processes?",
          concept = "What only waits, threads do together, even under a GIL; what computes under one needs processes.")
public class WorkloadChecks {

    private static final int MANY = 11;

    @Test
    @Points(value = 2, why = "With a GIL one thread of a process computes at a time, and any number wait. Without one, threads can do "
                    + "all that processes can, for less.",
            next = "Put the table of the README into choose: a strategy for each kind, with a GIL and without.")
    void the_choice_is_the_one_of_the_table() {
        try (Session session = Session.of(Inputs.random("ex16workload choice"), Request.choose())) {
            List<String> seen = session.call(0).returned();
            List<Strategy> right = List.of(THREADS_UNDER_GIL, THREADS, PROCESSES, THREADS);
            List<String> cases = List.of("I/O-bound work with a GIL", "I/O-bound work without a GIL", "CPU-bound work with a GIL",
                    "CPU-bound work without a GIL");
            for (int i = 0; i < cases.size(); i++) {
                Failure.unless(right.get(i).name().equals(seen.get(i)), "For %s, choose returned %s.", cases.get(i), seen.get(i));
            }
        }
    }

    @Test
    @Points(value = 2, why = "Which job is done first is chance; the caller knows its jobs only by their place in the list.",
            next = "Start all jobs, then collect their results in the order in which the jobs stand, not in which they end. And think "
                    + "of a list without jobs.")
    void the_results_are_in_the_order_of_the_jobs() {
        Request[] requests = {Request.run(SEQUENTIAL, IO_BOUND, CPU_BOUND), Request.run(THREADS, CPU_BOUND, IO_BOUND, IO_BOUND),
            Request.run(THREADS_UNDER_GIL, IO_BOUND, IO_BOUND, IO_BOUND), Request.run(THREADS_UNDER_GIL, CPU_BOUND, CPU_BOUND),
            Request.run(PROCESSES, CPU_BOUND, IO_BOUND), Request.run(SEQUENTIAL), Request.run(THREADS), Request.run(THREADS_UNDER_GIL),
            Request.run(PROCESSES)};
        try (Session session = Session.of(Inputs.random("ex16workload order"), requests)) {
            for (int i = 0; i < requests.length; i++) {
                if (i == 0 || i == 3) {
                    session.call(i).letAllGo();
                } else {
                    session.call(i).letGoInReverse();
                }
                session.call(i).resultsAreRight();
            }
        }
    }

    @Test
    @Points(value = 1, why = "The plain way is what the others are compared with: no other thread has a part in it.",
            next = "Call each job in a loop, here, and start nothing.")
    void sequential_work_is_done_on_the_calling_thread() {
        try (Session session = Session.of(Inputs.random("ex16workload sequential"), Request.run(SEQUENTIAL, CPU_BOUND, IO_BOUND))) {
            Call call = session.call(0);
            for (int job = 0; job < call.jobs(); job++) {
                int next = job;
                call.await(() -> call.isIn(next) || call.in() > next);
                isAtWork(call, job);
                Failure.unless(call.in() == job + 1, "Job 2 was begun before job 1 was done.");
                Failure.unless(call.where(job).contains(TestJob.ON_THE_CALLER), "Job %d was done on another thread than the one "
                        + "that called run.", job + 1);
                call.letGo(job);
            }
            call.resultsAreRight();
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "A thread that is waited for before the next one is started works alone, and a small pool makes jobs wait "
                    + "for each other.",
            next = "One loop starts a thread for each job, and a second one waits for them.")
    void threads_work_at_the_same_time() {
        try (Session session = Session.of(Inputs.random("ex16workload threads"), Request.run(THREADS, many(IO_BOUND,
                CPU_BOUND)))) {
            Call call = session.call(0);
            allAtWork(call);
        }
    }

    /** More than a pool has threads that was made for the cores, or for a few. */
    private static Kind[] many(Kind... kinds) {
        Kind[] many = new Kind[Math.max(MANY, Runtime.getRuntime().availableProcessors() + 1)];
        Arrays.setAll(many, i -> kinds[i % kinds.length]);
        return many;
    }

    /** All are there, none has been let go. */
    private static void allAtWork(Call call) {
        call.await(() -> call.in() == call.jobs());
        if (call.in() < call.jobs()) {
            stillRuns(call);
            throw Failure.of("Of %d jobs, %d were at work at the same time in %s; the others waited for them.", call.jobs(),
                    call.in(), call);
        }
    }

    private static void isAtWork(Call call, int job) {
        if (!call.isIn(job)) {
            stillRuns(call);
            throw Failure.of("In %s, nobody ever began job %d.", call, job + 1);
        }
    }

    private static void stillRuns(Call call) {
        if (call.hasAnswered()) {
            call.returned();
            throw Failure.of("%s returned, and %d of its %d jobs had not been begun; none was done.", call,
                    call.jobs() - call.in(), call.jobs());
        }
    }

    @Test
    @Points(value = 1, why = "An interpreter with a GIL computes on one thread at a time. A thread without the lock is no thread of "
                    + "that interpreter.",
            next = "Let each thread do its job inside gil.run.")
    void under_the_gil_computing_is_done_with_the_lock() {
        try (Session session = Session.of(Inputs.random("ex16workload computing"), Request.run(THREADS_UNDER_GIL, CPU_BOUND,
                IO_BOUND, CPU_BOUND))) {
            Call call = session.call(0);
            call.letAllGo();
            call.returned();
            for (int job : new int[] {0, 2}) {
                isAtWork(call, job);
                Failure.unless(call.where(job).contains(TestJob.WITH_THE_GIL), "Job %d is CPU-bound, and the thread that did it did "
                        + "not have the GIL.", job + 1);
            }
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "A thread that only waits needs no interpreter. If it keeps the lock, the others cannot even begin to wait.",
            next = "Look at the job's kind, and give the lock away for those that are I/O-bound: that is what gil.blocking is for.")
    void under_the_gil_waiting_is_done_together() {
        try (Session session = Session.of(Inputs.random("ex16workload waiting"), Request.run(THREADS_UNDER_GIL,
                many(IO_BOUND)))) {
            Call call = session.call(0);
            call.await(() -> call.in() == call.jobs() || call.someoneIs(TestJob.WITH_THE_GIL));
            Failure.unless(!call.someoneIs(TestJob.WITH_THE_GIL), "A job that is I/O-bound was done by a thread that kept the GIL "
                    + "meanwhile.");
            allAtWork(call);
        }
    }
}
