package threadwork.grader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Submission;

/** Reads submissions. Nothing is unpacked, compiled or run here, and nothing outside the named path is read. */
public final class Intake {

    private final Stubs stubs;

    public Intake(Stubs stubs) {
        this.stubs = stubs;
    }

    /**
     * Reads a clone of the kit, a folder with {@code threadwork/exNN…/*.java} in it, or a zip of either.
     *
     * @throws BadSubmission if there is nothing to grade at {@code path}, or a file in it cannot be read as Java source
     */
    public Submission read(Path path) throws BadSubmission {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadSubmission("There is nothing at " + path + ".",
                    "Name a clone of the kit, a folder that holds threadwork/exNN…/*.java, or a zip of either.");
        }
        Entries entries = entries(path);
        SortedMap<String, List<SourceFile>> files = new TreeMap<>();
        List<String> ignored = new ArrayList<>();
        Fingerprint fingerprint = new Fingerprint();
        Layout layout = Layout.of(entries.names(), path);
        for (String name : layout.names()) {
            String source = layout.source(name);
            String exercise = Layout.exercise(source);
            if (stubs.isTheStudents(exercise, source)) {
                byte[] bytes = entries.bytes(name);
                fingerprint.add(source, bytes);
                files.computeIfAbsent(exercise, id -> new ArrayList<>()).add(new SourceFile(source, Utf8.decode(name, bytes)));
            } else if (!stubs.has(exercise, source)) {
                ignored.add(name);
            }
        }
        if (files.isEmpty()) {
            throw new BadSubmission("No file of an exercise is in " + path + ".",
                    "Files keep the names that they have in exercises/, such as " + example() + ".");
        }
        return new Submission(name(path), fingerprint.hex(), files, ignored);
    }

    private String example() {
        return stubs.files().entrySet().stream().flatMap(e -> e.getValue().stream().map(SourceFile::path)
                .filter(p -> stubs.isTheStudents(e.getKey(), p))).findFirst().orElse("threadwork/ex06race/HitCounter.java");
    }

    private static Entries entries(Path path) throws BadSubmission {
        try {
            if (Files.isDirectory(path)) {
                return Entries.ofFolder(path);
            }
            if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return Entries.ofZip(path);
            }
        } catch (IOException e) {
            throw new BadSubmission("Cannot read " + path + ": " + e.getMessage() + ".", "Check that it is complete and readable.");
        }
        throw new BadSubmission(path + " is neither a folder nor a zip.",
                "Name a clone of the kit, a folder that holds threadwork/exNN…/*.java, or a zip of either.");
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
