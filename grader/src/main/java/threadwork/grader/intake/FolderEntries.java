package threadwork.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder on this machine. No link in it is followed, wherever in a path it stands, and nothing is opened that is not a
 * regular file: opening a pipe would wait for ever.
 */
final class FolderEntries implements Entries {

    private final SortedMap<String, EntryType> types = new TreeMap<>();
    private final Map<String, Path> paths = new HashMap<>();
    private int seen;

    /** Names start with the folder's own, so that {@code …/threadwork} can be handed in as well as what holds it. */
    FolderEntries(Path folder) throws IOException, BadSubmission {
        Path root = folder.toRealPath();
        Path above = root.getParent() == null ? root : root.getParent();
        Files.walkFileTree(root, Set.of(), MAX_DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                if (++seen > MAX_ENTRIES) {
                    return FileVisitResult.TERMINATE;
                }
                boolean skipped = !visited.equals(root) && Entries.isNotEntered(visited.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                add(above, file, type(attributes));
                return ++seen > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                add(above, file, EntryType.UNREADABLE);
                return FileVisitResult.CONTINUE;
            }
        });
        Entries.checkCount(seen, folder);
    }

    private void add(Path above, Path file, EntryType type) {
        String name = above.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        types.put(name, type);
        paths.put(name, file);
    }

    private static EntryType type(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return EntryType.LINK;
        }
        return attributes.isRegularFile() ? EntryType.FILE : EntryType.SPECIAL;
    }

    @Override
    public SortedMap<String, EntryType> types() {
        return types;
    }

    @Override
    public byte[] read(String name, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(paths.get(name), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public void close() {
        // Files are closed as they are read.
    }
}
