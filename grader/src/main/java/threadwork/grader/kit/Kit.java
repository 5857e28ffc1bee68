package threadwork.grader.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The grader's own files, read where its classes come from: {@code threadwork.jar}, or the build folder in an IDE. */
public final class Kit {

    private Kit() {
    }

    /**
     * All files below a folder of the kit.
     *
     * @param folder such as {@code stubs/threadwork}; one that does not exist has no files
     * @return contents by path, with forward slashes, relative to {@code folder}
     */
    public static SortedMap<String, byte[]> files(String folder) {
        try {
            Path home = home();
            if (Files.isDirectory(home)) {
                return below(home.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home, Map.of())) {
                return below(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the grader's own files", e);
        }
    }

    /** The jar or the folder that holds the grader. */
    public static Path home() {
        URI location = location();
        return Path.of(location);
    }

    private static URI location() {
        try {
            return Kit.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> below(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
