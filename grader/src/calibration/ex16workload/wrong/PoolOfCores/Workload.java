// caught by: threads_work_at_the_same_time — a pool with a thread for each core, and four at least
package threadwork.ex16workload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

public final class Workload {

    private final List<Job> jobs;

    public Workload(List<Job> jobs) {
        this.jobs = List.copyOf(jobs);
    }

    public List<String> run(Strategy strategy, Gil gil) throws Exception {
        return switch (strategy) {
            case SEQUENTIAL -> jobs.stream().map(Job::call).collect(Collectors.toList());
            case THREADS -> together(jobs.stream().<Callable<String>>map(job -> job::call).toList());
            case THREADS_UNDER_GIL -> together(jobs.stream().<Callable<String>>map(job -> () -> underGil(job, gil)).toList());
            case PROCESSES -> together(jobs.stream().<Callable<String>>map(job -> () -> inProcess(job)).toList());
        };
    }

    private static List<String> together(List<Callable<String>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            return List.of();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(4, Runtime.getRuntime().availableProcessors()));
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String underGil(Job job, Gil gil) {
        AtomicReference<String> result = new AtomicReference<>();
        gil.run(() -> {
            try {
                result.set(job.kind() == Kind.IO_BOUND ? gil.blocking(job::call) : job.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }

    private static String inProcess(Job job) throws Exception {
        Process process = new ProcessBuilder(job.command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            String result = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return result;
        } finally {
            process.destroy();
        }
    }

    public static Strategy choose(Kind kind, boolean gil) {
        if (!gil) {
            return Strategy.THREADS;
        }
        return kind == Kind.IO_BOUND ? Strategy.THREADS_UNDER_GIL : Strategy.PROCESSES;
    }
}
