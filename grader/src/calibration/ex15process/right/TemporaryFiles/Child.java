package threadwork.ex15process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path in = Files.createTempFile("child", ".in");
        Path out = Files.createTempFile("child", ".out");
        Path err = Files.createTempFile("child", ".err");
        try {
            Files.writeString(in, stdin);
            Process process = new ProcessBuilder(command(main, args)).redirectInput(in.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                killAll(process);
                throw new TimeoutException("after " + limit);
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            for (Path file : List.of(in, out, err)) {
                Files.deleteIfExists(file);
            }
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
