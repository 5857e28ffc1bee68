// caught by: no_process_is_left_behind_after_the_limit — kills the children of the program, and not their children
package threadwork.ex15process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class Child {

    private Child() {
    }

    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(args);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Process process = new ProcessBuilder(command).start();
            try {
                CompletableFuture.runAsync(() -> write(stdin, process.getOutputStream()), threads);
                CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()), threads);
                CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()), threads);
                if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new TimeoutException("still running after " + limit);
                }
                return new Outcome(process.exitValue(), out.join(), err.join());
            } finally {
                if (process.isAlive()) {
                    List<ProcessHandle> family = process.children().toList();
                    process.destroyForcibly();
                    family.forEach(ProcessHandle::destroyForcibly);
                    process.onExit().join();
                    family.forEach(handle -> handle.onExit().join());
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void write(String text, OutputStream stream) {
        try (stream) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it did not want to read all of it
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
