// caught by: arguments_arrive_as_they_are — the quotes arrive too
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs Java programs in processes of their own. */
public final class Child {

    private Child() {
    }

    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        Process process = new ProcessBuilder(command(main, args)).start();
        Pump out = new Pump(process.getInputStream());
        Pump err = new Pump(process.getErrorStream());
        feed(process, stdin);
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            killAll(process);
            throw new TimeoutException(main + " took longer than " + limit);
        }
        return new Outcome(process.exitValue(), out.text(), err.text());
    }

    private static List<String> command(Class<?> main, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        for (String arg : args) {
            command.add(arg.contains(" ") ? "\"" + arg + "\"" : arg);
        }
        return command;
    }

    private static void killAll(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
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

    /** Reads a stream to its end in the background. */
    private static final class Pump extends Thread {
        private final InputStream in;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Pump(InputStream in) {
            this.in = in;
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            byte[] buffer = new byte[4096];
            try {
                for (int n = in.read(buffer); n != -1; n = in.read(buffer)) {
                    bytes.write(buffer, 0, n);
                }
            } catch (IOException e) {
                // the process is gone
            }
        }

        String text() throws InterruptedException {
            join();
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
