package threadwork.ex16workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Jobs that can be done in several ways. */
public final class Workload {

    private final List<Job> jobs;

    /** @param jobs any number of them, of any kinds; none of them fails */
    public Workload(List<Job> jobs) {
        this.jobs = List.copyOf(jobs);
    }

    /**
     * Does each job once, in the way that {@code strategy} says, and waits until all are done.
     *
     * @param gil for {@link Strategy#THREADS_UNDER_GIL}; no other strategy uses it
     * @return the results, in the order of the jobs, whichever of them is done first
     * @throws Exception if a process cannot be started, or this thread is interrupted while it waits
     */
    public List<String> run(Strategy strategy, Gil gil) throws Exception {
        return switch (strategy) {
            case SEQUENTIAL -> jobs.stream().map(Job::call).toList();
            case THREADS -> together(job -> job::call);
            case THREADS_UNDER_GIL -> together(job -> () -> underGil(job, gil));
            case PROCESSES -> together(job -> () -> inAProcess(job));
        };
    }

    /** A thread for each job: what it does there is for {@code way} to say. */
    private List<String> together(Function<Job, Callable<String>> way) throws Exception {
        List<FutureTask<String>> tasks = jobs.stream().map(job -> new FutureTask<>(way.apply(job))).toList();
        tasks.forEach(task -> new Thread(task, "job").start());
        List<String> results = new ArrayList<>();
        for (FutureTask<String> task : tasks) {
            results.add(task.get());
        }
        return results;
    }

    private static String underGil(Job job, Gil gil) throws Exception {
        FutureTask<String> bytecode = new FutureTask<>(() -> job.kind() == Kind.IO_BOUND ? gil.blocking(job::call) : job.call());
        gil.run(bytecode);
        return bytecode.get();
    }

    private static String inAProcess(Job job) throws IOException {
        // Nobody reads its standard error, so that must not go through a pipe.
        Process process = new ProcessBuilder(job.command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /**
     * The strategy by which many jobs of this kind are done soonest, on a machine with many cores. If two are equally good in that,
     * the one with threads: to start a process costs more.
     *
     * @param gil whether the interpreter has a GIL; with one, threads are never {@link Strategy#THREADS}, but those under the GIL
     */
    public static Strategy choose(Kind kind, boolean gil) {
        if (!gil) {
            return Strategy.THREADS;
        }
        return kind == Kind.IO_BOUND ? Strategy.THREADS_UNDER_GIL : Strategy.PROCESSES;
    }
}
