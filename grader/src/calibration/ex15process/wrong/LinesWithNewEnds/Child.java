// caught by: both_outputs_come_back_whole — each line gets an end of its own, the last one too
package threadwork.ex15process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
        Lines out = new Lines(process.getInputStream());
        Lines err = new Lines(process.getErrorStream());
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
        command.addAll(args);
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

    private static final class Lines extends Thread {
        private final BufferedReader in;
        private final StringBuilder text = new StringBuilder();

        Lines(InputStream in) {
            this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            start();
        }

        @Override
        public void run() {
            try {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    text.append(line).append('\n');
                }
            } catch (IOException e) {
                // gone
            }
        }

        String text() throws InterruptedException {
            join();
            return text.toString();
        }
    }
}
