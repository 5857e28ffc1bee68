package threadwork.grader.probe;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import threadwork.grader.model.Evidence;

/**
 * Runs in a program's own JVM: calls its main class on the main thread, and beside it watches for the end that does not
 * come. Its word is a file whose name comes as the first line of standard input, so that no program can print it.
 */
final class ProgramWatcher {

    private ProgramWatcher() {
    }

    /** @param args the id of the process that started this one, whether to watch, the main class, and its arguments */
    public static void main(String[] args) throws Throwable {
        Path word = Path.of(firstLine());
        Lifeline.tieTo(Long.parseLong(args[0]));
        if (Boolean.parseBoolean(args[1])) {
            Stage stage = Stage.ofProgram(Thread.currentThread());
            Thread main = Thread.currentThread();
            new GraderThread(() -> watch(stage, main, word), "watches for the end").start();
        }
        Method entry = Class.forName(args[2]).getDeclaredMethod("main", String[].class);
        entry.setAccessible(true);
        try {
            entry.invoke(null, (Object) Arrays.copyOfRange(args, 3, args.length));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Byte by byte, so that all the rest is left to the program and to the processes that inherit its input. */
    @SuppressWarnings("resource")
    private static String firstLine() throws IOException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void watch(Stage stage, Thread main, Path word) {
        LastThreads last = new LastThreads(stage, main);
        while (!last.holdForGood()) {
            last.pause();
        }
        Snapshot snapshot = Snapshot.inFull(stage);
        List<Thread> holding = LastThreads.holding(snapshot);
        Picture picture = new Picture(snapshot);
        if (!holding.isEmpty()) {
            String state = main.isAlive() ? "running" : "done";
            say(word, String.join("\n", state, picture.briefOf(holding), picture.evidence().stream().map(Evidence::text).collect(Collectors.joining("\n\n")), ""));
        }
    }

    /** The file appears with all its text or not at all. */
    private static void say(Path word, String text) {
        try {
            Path draft = word.resolveSibling("draft");
            Files.writeString(draft, text);
            Files.move(draft, word, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unsaid) {
            // Then the other side finds nothing out, and says so.
        }
    }
}
