package threadwork.checks.ex15process.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Starts a {@link Linger} in a process of its own, and never ends by itself. */
public final class Start {

    private Start() {
    }

    public static void main(String[] args) throws IOException {
        Leash.tie(Start.class, args);
        start(Linger.class, args[0]);
        while (true) {
            LockSupport.park();
        }
    }

    /** Starts one of these programs in a process of its own. */
    static void start(Class<?> program, String folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), program.getName(), folder)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
