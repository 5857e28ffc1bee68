package threadwork.ex15process;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Runs Java programs in processes of their own. */
public final class Child {

    private Child() {
    }

    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        Process process = Runtime.getRuntime().exec(command(main, args).toArray(new String[0]));
        feed(process, stdin);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long begin = System.nanoTime();
        while (process.isAlive()) {
            move(process.getInputStream(), out);
            move(process.getErrorStream(), err);
            if (System.nanoTime() - begin > limit.toNanos()) {
                for (ProcessHandle handle : process.descendants().toList()) {
                    handle.destroy();
                }
                process.destroy();
                throw new TimeoutException();
            }
            Thread.sleep(100);
        }
        out.write(process.getInputStream().readAllBytes());
        err.write(process.getErrorStream().readAllBytes());
        return new Outcome(process.waitFor(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void move(InputStream from, ByteArrayOutputStream to) throws IOException {
        to.write(from.readNBytes(from.available()));
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

    private static void feed(Process process, String stdin) {
        Thread feeder = new Thread(() -> {
            try (OutputStream to = process.getOutputStream()) {
                to.write(stdin.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // it did not want to read any more
            }
        });
        feeder.setDaemon(true);
        feeder.start();
    }
}
