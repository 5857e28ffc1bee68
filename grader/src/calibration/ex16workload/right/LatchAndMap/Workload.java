package threadwork.ex16workload;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Results by number in a map; a latch says when all are there. I/O is done without the lock because its thread has not taken it yet. */
public final class Workload {

    private final List<Job> jobs;

    public Workload(List<Job> jobs) {
        this.jobs = jobs;
    }

    public List<String> run(Strategy strategy, Gil gil) throws Exception {
        Map<Integer, String> results = new ConcurrentHashMap<>();
        CountDownLatch left = new CountDownLatch(jobs.size());
        for (int i = 0; i < jobs.size(); i++) {
            int number = i;
            Runnable task = () -> {
                results.put(number, result(jobs.get(number), strategy, gil));
                left.countDown();
            };
            if (strategy == Strategy.SEQUENTIAL) {
                task.run();
            } else {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                thread.start();
            }
        }
        left.await();
        return List.copyOf(new TreeMap<>(results).values());
    }

    private static String result(Job job, Strategy strategy, Gil gil) {
        if (strategy == Strategy.PROCESSES) {
            return output(job.command());
        }
        if (strategy == Strategy.THREADS_UNDER_GIL && job.kind() == Kind.CPU_BOUND) {
            String[] result = new String[1];
            gil.run(() -> result[0] = job.call());
            return result[0];
        }
        return job.call();
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (InputStream in = process.getInputStream()) {
                byte[] buffer = new byte[4096];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    all.write(buffer, 0, n);
                }
            }
            return all.toString(StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Strategy choose(Kind kind, boolean gil) {
        if (gil && kind == Kind.IO_BOUND) {
            return Strategy.THREADS_UNDER_GIL;
        }
        return gil ? Strategy.PROCESSES : Strategy.THREADS;
    }
}
