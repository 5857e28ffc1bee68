package threadwork.ex15process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    /**
     * Runs a main class in a new JVM, and waits until it has ended. It is the same Java as this one, with the same class
     * path; what it does to its memory is not seen here. All text is UTF-8, whatever the default charset of this JVM.
     *
     * @param main  a class with a {@code static void main(String[])}
     * @param args  its arguments, each of which arrives as it is; may hold spaces, or be empty
     * @param stdin what it can read from its standard input, which then ends; of any length. The program may write before it
     *              has read all, and need not read all
     * @param limit how long the program may take from its start, more than zero, whatever it does or does not do meanwhile
     * @return its exit code, whatever that is, and all that it wrote, of any length, each stream apart
     * @throws TimeoutException     if the limit passed. Before that, the program has been killed, with every process that it
     *                              started and those that these started
     * @throws IOException          if it cannot be started
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Process process = new ProcessBuilder(command(main, args)).start();
        try {
            // All three at once: a pipe that nobody empties or fills holds the program up, and then the others too.
            start(() -> feed(process.getOutputStream(), stdin));
            Thread outReader = start(() -> process.getInputStream().transferTo(out));
            Thread errReader = start(() -> process.getErrorStream().transferTo(err));
            TimeUnit.NANOSECONDS.timedJoin(outReader, end - System.nanoTime());
            TimeUnit.NANOSECONDS.timedJoin(errReader, end - System.nanoTime());
            boolean ended = process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (!ended || outReader.isAlive() || errReader.isAlive()) {
                throw new TimeoutException(main.getName() + " took longer than " + limit);
            }
            return new Outcome(process.exitValue(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            kill(process);
        }
    }

    private static List<String> command(Class<?> main, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(args);
        return command;
    }

    private static void feed(OutputStream to, String text) throws IOException {
        try (to) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private interface Transfer {
        void run() throws IOException;
    }

    private static Thread start(Transfer transfer) {
        Thread thread = new Thread(() -> {
            try {
                transfer.run();
            } catch (IOException closed) {
                // The program has closed its end, or has ended: what has passed by then stands.
            }
        }, "pipe");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Does nothing to a process that has ended. The descendants come first: nobody can find them afterwards. */
    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
