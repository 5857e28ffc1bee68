// caught by: under_the_gil_waiting_is_done_together — the lock is held whatever the job does
package threadwork.ex16workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

public final class Workload {

    private final List<Job> jobs;

    public Workload(List<Job> jobs) {
        this.jobs = List.copyOf(jobs);
    }

    public List<String> run(Strategy strategy, Gil gil) throws Exception {
        return switch (strategy) {
            case SEQUENTIAL -> jobs.stream().map(Job::call).toList();
            case THREADS -> together(job -> job::call);
            case THREADS_UNDER_GIL -> together(job -> () -> underGil(job, gil));
            case PROCESSES -> together(job -> () -> inAProcess(job));
        };
    }

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
        FutureTask<String> bytecode = new FutureTask<>(() -> job.call());
        gil.run(bytecode);
        return bytecode.get();
    }

    private static String inAProcess(Job job) throws IOException {
        Process process = new ProcessBuilder(job.command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public static Strategy choose(Kind kind, boolean gil) {
        if (!gil) {
            return Strategy.THREADS;
        }
        return kind == Kind.IO_BOUND ? Strategy.THREADS_UNDER_GIL : Strategy.PROCESSES;
    }
}
