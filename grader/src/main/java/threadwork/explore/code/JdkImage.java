package threadwork.explore.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The class files of the running JDK, read from its own image: what is copied is what would have run. */
final class JdkImage {

    private static final FileSystem IMAGE = FileSystems.getFileSystem(URI.create("jrt:/"));

    private JdkImage() {
    }

    /** Where the image keeps the class files of java.base. */
    static Path root() {
        return IMAGE.getPath("/modules/java.base");
    }

    /** The class file of a class of java.base by its internal name, or null if there is none. */
    static byte[] bytes(String name) {
        Path file = root().resolve(name + ".class");
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
