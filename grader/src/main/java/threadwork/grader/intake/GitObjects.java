package threadwork.grader.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/**
 * The objects of a repository and nothing else of it: neither its settings nor this user's are read, no link in it is
 * followed, and no objects of another repository are borrowed. A student may have written all of it.
 */
final class GitObjects {

    /** Files and folders of objects; a repository as git keeps it has fewer than seven thousand. */
    private static final int MAX_FILES = 200_000;

    static {
        SystemReader.setInstance(new WithoutSettings());
    }

    private GitObjects() {
    }

    /** @param path a clone or a bare repository */
    static Repository in(Path path) throws IOException, BadSubmission {
        Path git = isFolder(path.resolve(".git")) ? path.resolve(".git") : path;
        Path objects = git.resolve("objects");
        if (!isFolder(objects)) {
            throw new BadSubmission("There is no repository at " + path + ".", "Name a clone (one that is no worktree of another) or a bare repository.");
        }
        check(objects, path);
        // Where no folder is, there are no settings either.
        Path nowhere = objects.resolve("nowhere");
        return new FileRepositoryBuilder().setGitDir(nowhere.toFile()).setObjectDirectory(objects.toFile()).setBare().build();
    }

    private static void check(Path objects, Path path) throws IOException, BadSubmission {
        Path[] odd = {null};
        int[] seen = {0};
        Files.walkFileTree(objects, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                odd[0] = attributes.isRegularFile() ? null : file;
                return odd[0] != null || ++seen[0] > MAX_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        if (odd[0] != null || seen[0] > MAX_FILES) {
            throw new BadSubmission("The objects of " + path + " are kept in an unusual way: "
                    + (odd[0] == null ? "in more than " + MAX_FILES + " files." : Names.shown(path.relativize(odd[0]).toString()) + " is no ordinary file."),
                    "Make an ordinary copy: git clone --bare --no-local " + path + " copy.git");
        }
        if (Files.exists(objects.resolve("info/alternates"), LinkOption.NOFOLLOW_LINKS)) {
            throw new BadSubmission(path + " borrows objects from another repository.",
                    "Make a whole copy: git clone --bare --no-local " + path + " copy.git");
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
