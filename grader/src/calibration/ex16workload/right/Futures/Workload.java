package threadwork.ex16workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Futures that complete; what processes write goes to files. */
public final class Workload {

    private static final Executor NEW_THREAD = task -> new Thread(task).start();

    private final List<Job> jobs;

    public Workload(List<Job> jobs) {
        this.jobs = new ArrayList<>(jobs);
    }

    public List<String> run(Strategy strategy, Gil gil) throws Exception {
        List<CompletableFuture<String>> futures = new ArrayList<>();
        for (Job job : jobs) {
            futures.add(begin(job, strategy, gil));
        }
        List<String> results = new ArrayList<>();
        for (CompletableFuture<String> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    private static CompletableFuture<String> begin(Job job, Strategy strategy, Gil gil) throws IOException {
        switch (strategy) {
            case SEQUENTIAL:
                return CompletableFuture.completedFuture(job.call());
            case THREADS:
                return CompletableFuture.supplyAsync(job::call, NEW_THREAD);
            case THREADS_UNDER_GIL:
                CompletableFuture<String> done = new CompletableFuture<>();
                NEW_THREAD.execute(() -> gil.run(() -> bytecode(job, gil, done)));
                return done;
            default:
                Path file = Files.createTempFile("job", ".txt");
                Process process = new ProcessBuilder(job.command()).redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(file.toFile()).start();
                return process.onExit().thenApply(ended -> read(file));
        }
    }

    private static void bytecode(Job job, Gil gil, CompletableFuture<String> done) {
        try {
            done.complete(job.kind() == Kind.IO_BOUND ? gil.blocking(job::call) : job.call());
        } catch (Exception e) {
            done.completeExceptionally(e);
        }
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file);
            Files.delete(file);
            return text;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static Strategy choose(Kind kind, boolean gil) {
        Strategy[][] table = {{Strategy.THREADS, Strategy.THREADS_UNDER_GIL}, {Strategy.THREADS, Strategy.PROCESSES}};
        return table[kind.ordinal()][gil ? 1 : 0];
    }
}
