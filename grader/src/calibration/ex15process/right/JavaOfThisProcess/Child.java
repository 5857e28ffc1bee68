package threadwork.ex15process;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Three threads, one for each stream. */
public final class Child {

    private Child() {
    }

    private static class Collector extends Thread {
        private final InputStream stream;
        private final StringBuilder text = new StringBuilder();

        Collector(InputStream stream) {
            this.stream = stream;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                int c;
                while ((c = reader.read()) != -1) {
                    text.append((char) c);
                }
            } catch (IOException e) {
                // the process is gone
            }
        }

        String text() throws InterruptedException {
            join();
            return text.toString();
        }
    }

    private static class Feeder extends Thread {
        private final Process process;
        private final String text;

        Feeder(Process process, String text) {
            this.process = process;
            this.text = text;
            setDaemon(true);
        }

        @Override
        public void run() {
            try (BufferedWriter writer = new BufferedWriter(
                    new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
                writer.write(text);
            } catch (IOException e) {
                // it need not read all
            }
        }
    }

    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        List<String> command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse(System.getProperty("java.home") + "/bin/java"));
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dstderr.encoding=UTF-8");
        command.add(main.getName());
        for (String arg : args) {
            command.add(arg);
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        long end = System.nanoTime() + limit.toNanos();
        Process process = builder.start();
        Feeder feeder = new Feeder(process, stdin);
        Collector out = new Collector(process.getInputStream());
        Collector err = new Collector(process.getErrorStream());
        feeder.start();
        out.start();
        err.start();
        boolean ended;
        try {
            ended = process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            killAll(process);
            throw e;
        }
        if (!ended) {
            killAll(process);
            process.waitFor();
            throw new TimeoutException();
        }
        return new Outcome(process.exitValue(), out.text(), err.text());
    }

    /** From the top, again and again, until no new ones are found. */
    private static void killAll(Process process) {
        Set<ProcessHandle> known = new LinkedHashSet<>();
        known.add(process.toHandle());
        boolean found = true;
        while (found) {
            found = false;
            for (ProcessHandle handle : new ArrayList<>(known)) {
                for (ProcessHandle child : handle.children().toList()) {
                    found |= known.add(child);
                }
            }
        }
        for (ProcessHandle handle : known) {
            handle.destroyForcibly();
        }
        for (ProcessHandle handle : known) {
            handle.onExit().join();
        }
    }
}
