package threadwork.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The Java files at a path, by name with forward slashes, whether in a folder or a zip. A zip is read as a stream and never unpacked. */
interface Entries {

    /** The largest source file that is read, in bytes. */
    int MAX_FILE = 200_000;
    /** The largest number of entries that are looked at. */
    int MAX_ENTRIES = 20_000;
    /** The largest zip, unpacked, in bytes. */
    long MAX_TOTAL = 50_000_000;

    SortedSet<String> names();

    byte[] bytes(String name) throws BadSubmission;

    /** Names start with the folder's own, so that {@code …/threadwork} can be handed in as well as what holds it. */
    static Entries ofFolder(Path folder) throws IOException, BadSubmission {
        Path root = folder.toRealPath();
        Path above = root.getParent() == null ? root : root.getParent();
        SortedSet<String> names = new TreeSet<>();
        int[] seen = {0};
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                String name = String.valueOf(visited.getFileName());
                boolean skipped = !visited.equals(root) && (name.startsWith(".") || Set.of("target", "node_modules").contains(name));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && file.toString().endsWith(".java")) {
                    names.add(above.relativize(file).toString().replace('\\', '/'));
                }
                return ++seen[0] > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        checkCount(seen[0], root);
        return new Entries() {
            @Override
            public SortedSet<String> names() {
                return names;
            }

            @Override
            public byte[] bytes(String name) throws BadSubmission {
                return read(above.resolve(name), name);
            }
        };
    }

    static Entries ofZip(Path zip) throws IOException, BadSubmission {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long total = 0;
        int seen = 0;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                checkCount(++seen, zip);
                byte[] bytes = in.readNBytes(MAX_FILE + 1);
                total += bytes.length + in.skip(MAX_TOTAL);
                if (total > MAX_TOTAL) {
                    throw new BadSubmission(zip + " holds more than " + MAX_TOTAL / 1_000_000 + " MB.", "Zip the exercises folder alone.");
                }
                if (!entry.isDirectory() && entry.getName().endsWith(".java")) {
                    files.put(entry.getName().replace('\\', '/'), bytes);
                }
            }
        }
        return new Entries() {
            @Override
            public SortedSet<String> names() {
                return new TreeSet<>(files.keySet());
            }

            @Override
            public byte[] bytes(String name) throws BadSubmission {
                return checkSize(name, files.get(name));
            }
        };
    }

    private static byte[] read(Path file, String name) throws BadSubmission {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadSubmission(name + " is not a regular file.", "Hand in the file itself, not a link to it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return checkSize(name, in.readNBytes(MAX_FILE + 1));
        } catch (IOException e) {
            throw new BadSubmission("Cannot read " + name + ": " + e.getMessage() + ".", "Check that it is readable.");
        }
    }

    private static byte[] checkSize(String name, byte[] bytes) throws BadSubmission {
        if (bytes.length > MAX_FILE) {
            throw new BadSubmission(name + " is larger than " + MAX_FILE / 1000 + " KB.", "No exercise needs a file of that size.");
        }
        return bytes;
    }

    private static void checkCount(int seen, Path where) throws BadSubmission {
        if (seen > MAX_ENTRIES) {
            throw new BadSubmission(where + " holds more than " + MAX_ENTRIES + " files.", "Name the folder of the exercises alone.");
        }
    }
}
