package threadwork.explore.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The class files of the running JDK, read from its own image: what is copied is what would have run. */
final class JdkImage {

    private static final FileSystem IMAGE = FileSystems.getFileSystem(URI.create("jrt:/"));

    private JdkImage() {
    }

    /** The class file of a class of java.base by its internal name, or null if there is none. */
    static byte[] bytes(String name) {
        Path file = IMAGE.getPath("/modules/java.base/" + name + ".class");
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The internal names of the classes under a package of java.base and the packages below it. */
    static List<String> under(String packageName) {
        Path root = IMAGE.getPath("/modules/java.base");
        try (Stream<Path> files = Files.walk(root.resolve(packageName))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
