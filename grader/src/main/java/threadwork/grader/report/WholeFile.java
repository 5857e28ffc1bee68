package threadwork.grader.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: whoever reads it sees the old contents or the new ones, never a part. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Puts {@code text}, as UTF-8, in the place of whatever {@code file} held.
     *
     * @throws IOException saying which file could not be written and why; what it held is then untouched
     */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (isDevice(file)) {
                Files.write(file, bytes);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
            }
        } catch (IOException failure) {
            throw new IOException("Cannot write " + file + ": " + reason(file, failure), failure);
        }
    }

    /** A pipe or {@code /dev/null} has nothing to keep whole, and moving a file over it would destroy it. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        // Not createTempFile: that one is readable by its owner alone, and so would the report be.
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String reason(Path file, IOException failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        if (folder != null && !Files.isWritable(folder)) {
            return "the folder " + folder + " may not be written to";
        }
        return failure.getMessage();
    }
}
