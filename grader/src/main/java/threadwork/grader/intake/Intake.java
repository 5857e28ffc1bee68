package threadwork.grader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.ZipException;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Submission;

/** Reads submissions. Nothing is unpacked, checked out, compiled or run here, and nothing outside the named path is read. */
public final class Intake {

    private static final String WHAT_TO_NAME = "Name a clone of the kit, a folder that holds threadwork/exNN…/*.java, or a zip of either.";

    private final Stubs stubs;
    private final SortedMap<String, String> students;

    public Intake(Stubs stubs) {
        this.stubs = stubs;
        students = stubs.students();
    }

    /**
     * Reads a clone of the kit, a folder with {@code threadwork/exNN…/*.java} in it, or a zip of either.
     *
     * @throws BadSubmission if there is nothing to grade at {@code path}
     */
    public Submission read(Path path) throws BadSubmission {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadSubmission("There is nothing at " + path + ".", WHAT_TO_NAME);
        }
        try (Entries entries = open(path)) {
            return read(entries, name(path), path);
        } catch (ZipException e) {
            throw ZipEntries.broken(path, e);
        } catch (IOException e) {
            throw new BadSubmission("Cannot read " + path + ": " + e.getMessage() + ".", "Check that it is complete and readable.");
        }
    }

    /**
     * Reads a commit from a repository's objects; nothing is checked out, so no hook, filter or setting of it takes part.
     *
     * @param repository a clone, whatever is checked out there, or a bare repository
     * @param commit     its id in hexadecimal, or at least the first seven digits of it
     * @throws BadSubmission if there is no such commit, or nothing to grade in it
     */
    public Submission read(Path repository, String commit) throws BadSubmission {
        try (GitEntries entries = new GitEntries(repository, commit)) {
            return read(entries, name(repository) + "@" + entries.commit().substring(0, 10), repository);
        } catch (IOException e) {
            throw GitEntries.broken(repository);
        }
    }

    private Submission read(Entries entries, String name, Path path) throws BadSubmission {
        Optional<Layout> layout = Layout.of(entries.types().keySet(), source -> source.equals(students.get(source)), path);
        if (layout.isEmpty()) {
            layout = Layout.of(entries.types().keySet(), students::containsKey, path);
        }
        return new Reading(stubs, students, entries, layout.orElseThrow(() -> nothingIn(entries, path))).all(name);
    }

    private BadSubmission nothingIn(Entries entries, Path path) {
        List<String> unread = entries.types().entrySet().stream().filter(entry -> entry.getValue() != EntryType.FILE)
                .limit(3).map(entry -> Names.shown(entry.getKey()) + " " + entry.getValue().words).toList();
        String example = students.isEmpty() ? "threadwork/ex06race/HitCounter.java" : students.firstKey();
        return new BadSubmission("No file of an exercise is in " + path + (unread.isEmpty() ? "." : "; " + String.join(", ", unread) + "."),
                "Files keep the names that they have in exercises/, such as " + example + (unread.isEmpty() ? "." : ", and links are not followed."));
    }

    private static Entries open(Path path) throws IOException, BadSubmission {
        if (Files.isDirectory(path)) {
            return new FolderEntries(path);
        }
        if (Files.isRegularFile(path) && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return new ZipEntries(path);
        }
        throw new BadSubmission(path + " is neither a folder nor a zip.", WHAT_TO_NAME);
    }

    /** The last part that says something: a source root is named after what holds it. */
    private static String name(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        while (whole.endsWith("src/main/java") || whole.endsWith(".git")) {
            whole = whole.endsWith(".git") ? whole.getParent() : whole.getParent().getParent().getParent();
        }
        Path name = whole.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
