package threadwork.checks.ex16workload.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How jobs and checks tell each other where they are, across processes: files in the folder of one call. */
public final class Signs {

    /** Holds the id of the checks' process, for as long as the call matters. */
    public static final String OWNER = "owner";
    /** Begins the name of the sign that a job is at work; it holds where. */
    public static final String IN = "in-";
    /** Begins the name of the sign that a job may end; it holds the end of its result. */
    public static final String GO = "go-";
    /** Begins the name of the sign that a job has ended. */
    public static final String OUT = "out-";
    /** Begins the name of what the result of a job begins with. */
    public static final String TEXT = "text-";

    private Signs() {
    }

    /** Sets a sign, which appears with all its content or not at all. */
    public static void set(Path folder, String name, byte[] content) {
        try {
            Path draft = folder.resolve(name + ".draft");
            Files.write(draft, content);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void set(Path folder, String name, String content) {
        set(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static boolean isSet(Path folder, String name) {
        return Files.exists(folder.resolve(name));
    }

    /** What a sign that is set holds. */
    public static byte[] content(Path folder, String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(Path folder, String name) {
        return new String(content(folder, name), StandardCharsets.UTF_8);
    }
}
