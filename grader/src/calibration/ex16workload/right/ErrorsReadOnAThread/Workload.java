package threadwork.ex16workload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

public class Workload {

    private final List<Job> jobs;

    public Workload(List<Job> jobs) {
        this.jobs = jobs;
    }

    public List<String> run(Strategy strategy, Gil gil) throws Exception {
        List<Callable<String>> tasks = new ArrayList<>();
        for (Job job : jobs) {
            switch (strategy) {
                case SEQUENTIAL, THREADS -> tasks.add(job::call);
                case THREADS_UNDER_GIL -> tasks.add(() -> interpreted(job, gil));
                case PROCESSES -> tasks.add(() -> {
                    Process process = new ProcessBuilder(job.command()).start();
                    Thread errors = new Thread(() -> readToItsEnd(process.getErrorStream()));
                    errors.start();
                    String result = new String(process.getInputStream().readAllBytes(), "UTF-8");
                    errors.join();
                    process.waitFor();
                    return result;
                });
            }
        }
        List<String> results = new ArrayList<>();
        if (strategy == Strategy.SEQUENTIAL) {
            for (Callable<String> task : tasks) {
                results.add(task.call());
            }
            return results;
        }
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            for (Future<String> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
        } finally {
            pool.shutdown();
        }
        return results;
    }

    private static void readToItsEnd(InputStream errors) {
        try {
            errors.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String interpreted(Job job, Gil gil) {
        AtomicReference<String> result = new AtomicReference<>();
        gil.run(() -> {
            if (job.kind() == Kind.CPU_BOUND) {
                result.set(job.call());
                return;
            }
            try {
                result.set(gil.blocking(() -> job.call()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }

    public static Strategy choose(Kind kind, boolean gil) {
        return switch (kind) {
            case IO_BOUND -> gil ? Strategy.THREADS_UNDER_GIL : Strategy.THREADS;
            case CPU_BOUND -> gil ? Strategy.PROCESSES : Strategy.THREADS;
        };
    }
}
