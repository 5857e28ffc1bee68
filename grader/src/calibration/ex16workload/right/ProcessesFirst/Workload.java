package threadwork.ex16workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** No thread waits for a process: all are started, then read one after the other. Threads write into an array. */
public final class Workload {

    private final Job[] jobs;

    public Workload(List<Job> jobs) {
        this.jobs = jobs.toArray(new Job[0]);
    }

    public List<String> run(Strategy strategy, Gil gil) throws IOException, InterruptedException {
        if (strategy == Strategy.PROCESSES) {
            return inProcesses();
        }
        String[] results = new String[jobs.length];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < jobs.length; i++) {
            int number = i;
            Runnable plain = () -> results[number] = jobs[number].call();
            if (strategy == Strategy.SEQUENTIAL) {
                plain.run();
            } else if (strategy == Strategy.THREADS) {
                threads.add(new Thread(plain));
            } else {
                threads.add(new Thread(() -> gil.run(jobs[number].kind() == Kind.CPU_BOUND ? plain : () -> outside(gil, plain))));
            }
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return List.of(results);
    }

    private static void outside(Gil gil, Runnable plain) {
        try {
            gil.blocking(() -> {
                plain.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }

    private List<String> inProcesses() throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (Job job : jobs) {
            processes.add(new ProcessBuilder(job.command()).redirectError(ProcessBuilder.Redirect.INHERIT).start());
        }
        List<String> results = new ArrayList<>();
        for (Process process : processes) {
            results.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            process.waitFor();
        }
        return results;
    }

    public static Strategy choose(Kind kind, boolean gil) {
        if (kind == Kind.CPU_BOUND && gil) {
            return Strategy.PROCESSES;
        }
        return gil ? Strategy.THREADS_UNDER_GIL : Strategy.THREADS;
    }
}
