package threadwork.checks.ex16workload;

import static threadwork.ex16workload.Kind.CPU_BOUND;
import static threadwork.ex16workload.Kind.IO_BOUND;
import static threadwork.ex16workload.Strategy.PROCESSES;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;

/** The part of the rubric about real child processes. */
public class ProcessChecks {

    private static final int LONG = 200_000;

    @Test
    @Timing
    @Points(value = 2, why = "A process that is waited for before the next one is started works alone, and what is done in this "
                    + "process is under its GIL.",
            next = "Start a process for every job, by its command; only then read what they write and wait for them.")
    void processes_are_alive_at_the_same_time() {
        try (Session session = Session.of(Inputs.random("ex16workload processes"), Request.run(PROCESSES, CPU_BOUND, IO_BOUND,
                CPU_BOUND))) {
            Call call = session.call(0);
            call.await(() -> call.in() == call.jobs() || call.someoneIs(TestJob.HERE));
            Failure.unless(!call.someoneIs(TestJob.HERE), "With PROCESSES, a job was done in the process that called run.");
            if (call.hasAnswered()) {
                call.returned();
            }
            Set<String> alive = session.program().descendants().stream().map(process -> "" + process.pid()).collect(Collectors.toSet());
            Set<String> working = new HashSet<>();
            for (int job = 0; job < call.jobs(); job++) {
                if (call.isIn(job)) {
                    working.addAll(call.where(job));
                }
            }
            working.retainAll(alive);
            Failure.unless(working.size() == call.jobs(), "Of the processes for %d jobs, %d were alive at the same time.",
                    call.jobs(), working.size());
        }
    }

    @Test
    @Points(value = 1, why = "A pipe holds little: a program that writes more waits until somebody reads. And a result may have "
                    + "more than one line.",
            next = "Read all that the process writes until it ends, as it is, and wait for its end only after that. Keep its "
                    + "standard error apart: that is a pipe too, and has to be read meanwhile, or sent elsewhere by Redirect.DISCARD.")
    void a_result_comes_back_whole_from_a_process() {
        Random random = Inputs.random("ex16workload long");
        try (Session session = Session.of(random, Request.run(PROCESSES, CPU_BOUND))) {
            Call call = session.call(0);
            String end = lines(random);
            call.letGo(0, end);
            List<String> results = call.returned();
            Failure.unless(results.size() == 1, "%s was given one job, and returned %d results.", call, results.size());
            String seen = results.get(0);
            Failure.unless(seen != null, "The result of a process came back as null.");
            String expected = call.result(0, end);
            Failure.unless(seen.length() == expected.length(), "A process wrote a result of %d characters, and %d came back.",
                    expected.length(), seen.length());
            Failure.unless(seen.equals(expected), "A process wrote a result of %d characters; as many came back, but other ones.",
                    expected.length());
        }
    }

    /** Ends with a line that is empty. */
    private static String lines(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LONG) {
            text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(20) == 0 ? "\n" : "");
        }
        return text.append("\n\n").toString();
    }
}
