package threadwork.grader;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of our own that is gone when it is closed. Whoever makes one removes those whose owner was killed: an owner holds a
 * lock on a file in its folder, and the system takes the lock away with the process, whatever ended it.
 */
final class TemporaryFolder implements AutoCloseable {

    private static final String PREFIX = "threadwork-grading-";
    private static final String LOCK = "in-use";
    /** Folders of this JVM, which could not lock them twice; to try would even unlock them. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private TemporaryFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static TemporaryFolder create() throws IOException {
        return createIn(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static TemporaryFolder createIn(Path parent) throws IOException {
        removeAbandoned(parent);
        Path path = Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-");
        OURS.add(path);
        FileChannel lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        return new TemporaryFolder(path, lock);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            // A system may refuse to delete a file that is open, and a folder that holds one.
            lock.close();
            delete(path);
        } catch (IOException left) {
            // Somebody else's next run takes it, or the system's own cleaning of its temporary folder.
        }
        OURS.remove(path);
    }

    private static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!OURS.contains(folder) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    removeIfAbandoned(folder);
                }
            }
        }
    }

    /** One without the file is just being made, or just being deleted. */
    private static void removeIfAbandoned(Path folder) {
        try (FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock free = file.tryLock()) {
            if (free == null) {
                return;
            }
        } catch (IOException notOurs) {
            return;
        }
        try {
            delete(folder);
        } catch (IOException left) {
            // Then it is for the next run.
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
