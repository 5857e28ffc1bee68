package threadwork.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A commit, read as objects. */
final class GitEntries implements Entries {

    private final SortedMap<String, EntryType> types = new TreeMap<>();
    private final Map<String, ObjectId> blobs = new HashMap<>();
    private final Repository repository;
    private final ObjectReader objects;
    private final ObjectId commit;

    GitEntries(Path path, String id) throws IOException, BadSubmission {
        repository = GitObjects.in(path);
        objects = repository.newObjectReader();
        try {
            commit = find(id, path);
            list(path);
        } catch (IOException | BadSubmission e) {
            close();
            throw e;
        } catch (RuntimeException | OutOfMemoryError damaged) {
            // A file of objects that announces more than there is: all of it comes from the student.
            close();
            throw new IOException(damaged);
        }
    }

    private ObjectId find(String id, Path path) throws IOException, BadSubmission {
        if (!id.matches("[0-9a-f]{7,40}")) {
            throw new BadSubmission(Names.shown(id) + " is not the id of a commit: branches and tags move, so they are not taken.",
                    "Ask for the id first: git -C " + path + " rev-parse BRANCH");
        }
        Collection<ObjectId> found = objects.resolve(AbbreviatedObjectId.fromString(id));
        if (found.size() != 1 || !objects.has(found.iterator().next(), Constants.OBJ_COMMIT)) {
            throw new BadSubmission((found.size() > 1 ? "Several objects begin with " : "There is no commit ") + id + " in " + path + ".",
                    "Give the whole id, and see that the commit was fetched: git -C " + path + " cat-file -t " + id);
        }
        return found.iterator().next();
    }

    private void list(Path path) throws IOException, BadSubmission {
        try (RevWalk commits = new RevWalk(objects); TreeWalk walk = new TreeWalk(objects)) {
            walk.addTree(commits.parseCommit(commit).getTree());
            int seen = 0;
            while (walk.next()) {
                Entries.checkCount(++seen, path);
                FileMode mode = walk.getFileMode(0);
                if (mode != FileMode.TREE) {
                    add(walk.getPathString(), mode, walk.getObjectId(0));
                } else if (walk.getDepth() < MAX_DEPTH && !Entries.isNotEntered(walk.getNameString())) {
                    walk.enterSubtree();
                }
            }
        }
    }

    private void add(String name, FileMode mode, ObjectId blob) {
        types.merge(name, type(mode), (one, other) -> EntryType.SPECIAL);
        blobs.put(name, blob);
    }

    private static EntryType type(FileMode mode) {
        if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
            return EntryType.FILE;
        }
        if (mode == FileMode.SYMLINK) {
            return EntryType.LINK;
        }
        return mode == FileMode.GITLINK ? EntryType.SUBMODULE : EntryType.SPECIAL;
    }

    /** What to say of a repository whose objects cannot be read. */
    static BadSubmission broken(Path path) {
        return new BadSubmission("The objects of " + path + " cannot be read: they are incomplete or damaged.", "Look for what is wrong with: git -C " + path + " fsck");
    }

    /** The whole id. */
    String commit() {
        return commit.name();
    }

    @Override
    public SortedMap<String, EntryType> types() {
        return types;
    }

    @Override
    public byte[] read(String name, int limit) throws IOException {
        try (InputStream in = objects.open(blobs.get(name)).openStream()) {
            return in.readNBytes(limit);
        } catch (RuntimeException | OutOfMemoryError damaged) {
            throw new IOException(damaged);
        }
    }

    @Override
    public void close() {
        objects.close();
        repository.close();
    }
}
