// caught by: both_outputs_come_back_whole — the streams are those of this JVM, so nothing comes back
package threadwork.ex15process;

import java.io.File;
import java.io.IOException;
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
        Process process = new ProcessBuilder(command(main, args)).inheritIO().start();
        feed(process, stdin);
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            killAll(process);
            throw new TimeoutException(main + " took longer than " + limit);
        }
        return new Outcome(process.exitValue(), "", "");
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
}
