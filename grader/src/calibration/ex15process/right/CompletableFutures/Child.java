package threadwork.ex15process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs Java programs in processes of their own. */
public final class Child {

    private Child() {
    }

    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        ExecutorService pool = Executors.newCachedThreadPool();
        Process process = new ProcessBuilder(command(main, args)).start();
        try {
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> all(process.getInputStream()), pool);
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()), pool);
            pool.execute(() -> write(process.getOutputStream(), stdin));
            return process.onExit()
                    .thenCombine(out, (ended, text) -> text)
                    .thenCombine(err, (o, e) -> new Outcome(process.exitValue(), o, e))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            killAll(process);
            pool.shutdownNow();
        }
    }

    private static String all(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream to, String text) {
        try (Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            writer.write(text);
        } catch (IOException e) {
            // no reader
        }
    }

    private static List<String> command(Class<?> main, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(args);
        return command;
    }

    private static void killAll(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
