package threadwork.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Submission;

/** What is taken from a commit, and what is not. */
class GitIntakeTest {

    private static final String FOLDER = "threadwork/ex02join/";
    private static final String SOURCE = FOLDER + "SumOfSquares.java";
    private static final String TEXT = "package threadwork.ex02join; class SumOfSquares { }";

    private final Intake intake = new Intake(Stubs.ofThisKit());

    @TempDir
    Path folder;

    private Path bare;

    @BeforeEach
    void createAda() throws IOException {
        bare = folder.resolve("ada.git");
        create();
    }

    private void create() throws IOException {
        try (Repository repository = open()) {
            repository.create(true);
        }
    }

    @Test
    void a_commit_reads_like_the_folder_in_it_and_has_the_same_fingerprint() throws Exception {
        Path file = folder.resolve("ada").resolve(SOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, TEXT);
        String commit = commit(new Blob("exercises/src/main/java/" + SOURCE, FileMode.EXECUTABLE_FILE, TEXT), new Blob("pom.xml", FileMode.REGULAR_FILE, "edited"));
        Submission submission = intake.read(bare, commit);
        assertEquals(TEXT, text(submission));
        assertEquals(List.of("pom.xml"), submission.ignored());
        assertEquals(intake.read(folder.resolve("ada")).sha256(), submission.sha256());
        assertEquals("ada.git@" + commit.substring(0, 10), submission.name());
        assertEquals(submission, intake.read(bare, commit.substring(0, 7)));
    }

    @Test
    void a_link_or_a_submodule_in_the_place_of_a_file_is_refused_by_name() throws Exception {
        Blob other = new Blob("threadwork/ex06race/HitCounter.java", FileMode.REGULAR_FILE, "class HitCounter { }");
        assertRefused(SOURCE + " is a link.", other, new Blob(SOURCE, FileMode.SYMLINK, "../../../../etc/passwd"));
        assertRefused(SOURCE + " is a submodule.", other, new Blob(SOURCE, FileMode.GITLINK, ""));
        assertRefused("threadwork/ex02join is a link.", other, new Blob("threadwork/ex02join", FileMode.SYMLINK, "../elsewhere"));
        assertRefused("threadwork/ex02join is a submodule.", other, new Blob("threadwork/ex02join", FileMode.GITLINK, ""));
    }

    @Test
    void links_and_submodules_elsewhere_are_ignored() throws Exception {
        Submission submission = intake.read(bare, commit(new Blob(SOURCE, FileMode.REGULAR_FILE, TEXT), new Blob("vendor", FileMode.GITLINK, ""),
                new Blob("threadwork/latest", FileMode.SYMLINK, "ex02join"), new Blob(FOLDER + "line\nend.java", FileMode.REGULAR_FILE, "class End { }")));
        assertEquals(TEXT, text(submission));
        assertEquals(List.of(FOLDER + "line\\u000Aend.java", "threadwork/latest", "vendor"), submission.ignored());
    }

    @Test
    void a_tree_that_names_a_file_twice_decides_for_neither() throws Exception {
        assertRefused(SOURCE + " is neither a file nor a folder.", new Blob(SOURCE, FileMode.REGULAR_FILE, TEXT),
                new Blob(SOURCE, FileMode.REGULAR_FILE, "class SumOfSquares { }"), new Blob("threadwork/ex06race/HitCounter.java", FileMode.REGULAR_FILE, ""));
    }

    @Test
    void a_big_file_is_refused_without_reading_all_of_it() throws Exception {
        Submission submission = intake.read(bare, commit(new Blob(SOURCE, FileMode.REGULAR_FILE, " ".repeat(10_000_000))));
        assertEquals(SOURCE + " is larger than 200 KB.", submission.refused().get("ex02join").what());
    }

    @Test
    void a_tree_that_holds_itself_many_times_over_has_an_end() throws Exception {
        assertBad(bare, bomb(), "holds more than 20000 files and folders.");
    }

    @Test
    void what_is_no_commit_gets_plain_words() throws Exception {
        String commit = commit(new Blob("pom.xml", FileMode.REGULAR_FILE, "edited"));
        assertBad(bare, commit, "No file of an exercise is in");
        assertBad(bare, "main", "main is not the id of a commit");
        assertBad(bare, "--upload-pack=touch /tmp/x", "is not the id of a commit");
        assertBad(bare, "0123456789".repeat(4), "There is no commit 0123456789");
        assertBad(bare, commit.substring(0, 39) + (commit.endsWith("0") ? "1" : "0"), "There is no commit");
        assertBad(folder, commit, "There is no repository at");
    }

    @Test
    void nothing_of_the_repository_but_its_objects_is_read() throws Exception {
        String commit = commit(new Blob(SOURCE, FileMode.REGULAR_FILE, TEXT));
        Path trace = folder.resolve("trace");
        Files.writeString(bare.resolve("config"), "[include]\n path = " + folder + "/nowhere\n[core]\n fsmonitor = touch " + trace
                + "\n repositoryformatversion = 99\n[extensions]\n objectformat = sha256\n[broken");
        Files.writeString(bare.resolve("HEAD"), "no head");
        Files.writeString(bare.resolve("shallow"), "no shallow");
        Path hook = Files.writeString(bare.resolve("hooks/post-checkout"), "#!/bin/sh\ntouch " + trace);
        hook.toFile().setExecutable(true);
        assertEquals(TEXT, text(intake.read(bare, commit)));
        assertFalse(Files.exists(trace));
    }

    @Test
    void objects_of_another_repository_are_not_borrowed() throws Exception {
        String commit = commit(new Blob(SOURCE, FileMode.REGULAR_FILE, TEXT));
        Path mine = bare;
        bare = folder.resolve("eve.git");
        create();
        Files.createDirectories(bare.resolve("objects/info"));
        Files.writeString(bare.resolve("objects/info/alternates"), mine.resolve("objects") + "\n");
        assertBad(bare, commit, "borrows objects from another repository.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a privilege there")
    void links_inside_a_repository_are_not_followed() throws Exception {
        String commit = commit(new Blob(SOURCE, FileMode.REGULAR_FILE, TEXT));
        Path eve = Files.createDirectories(folder.resolve("eve"));
        Files.createSymbolicLink(eve.resolve(".git"), bare);
        assertBad(eve, commit, "There is no repository at");
        Files.delete(eve.resolve(".git"));
        Files.createSymbolicLink(Files.createDirectories(eve.resolve(".git")).resolve("objects"), bare.resolve("objects"));
        assertBad(eve, commit, "There is no repository at");
        Files.delete(eve.resolve(".git/objects"));
        Files.createSymbolicLink(Files.createDirectories(eve.resolve(".git/objects")).resolve("pack"), bare.resolve("objects/pack"));
        assertBad(eve, commit, ".git/objects/pack is no ordinary file.");
    }

    @Test
    void a_damaged_repository_gets_plain_words() throws Exception {
        String commit = commit(new Blob(SOURCE, FileMode.REGULAR_FILE, TEXT));
        Path object = bare.resolve("objects").resolve(commit.substring(0, 2)).resolve(commit.substring(2));
        object.toFile().setWritable(true);
        Files.write(object, new byte[] {1, 2, 3});
        assertBad(bare, commit, "are incomplete or damaged.");
    }

    @Test
    void a_clone_that_git_has_packed_is_read_whatever_is_checked_out_there() throws Exception {
        String commit = commit(new Blob(SOURCE, FileMode.REGULAR_FILE, TEXT));
        Path clone = folder.resolve("clone");
        Assumptions.assumeTrue(git("-C", bare.toString(), "update-ref", "refs/heads/main", commit), "git does not work here");
        assertTrue(git("-C", bare.toString(), "repack", "-adfb"));
        assertTrue(git("clone", "-q", "--no-local", "--no-checkout", bare.toString(), clone.toString()));
        assertEquals(TEXT, text(intake.read(clone, commit)));
        assertEquals("clone@" + commit.substring(0, 10), intake.read(clone, commit).name());
        assertEquals(TEXT, text(intake.read(bare, commit)));
    }

    private static boolean git(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private void assertRefused(String what, Blob... files) throws Exception {
        Submission submission = intake.read(bare, commit(files));
        assertEquals(Set.of("ex02join"), submission.refused().keySet());
        assertEquals(what, submission.refused().get("ex02join").what());
        assertEquals(Set.of("ex06race"), submission.files().keySet().stream().filter(id -> !id.equals("ex02join")).collect(Collectors.toSet()));
    }

    private void assertBad(Path path, String commit, String words) {
        String message = assertThrows(BadSubmission.class, () -> intake.read(path, commit)).getMessage();
        assertTrue(message.contains(words), message);
        assertEquals(2, message.lines().count(), message);
    }

    private static String text(Submission submission) {
        assertEquals(1, submission.files().get("ex02join").size());
        return submission.files().get("ex02join").get(0).text();
    }

    private record Blob(String path, FileMode mode, String text) {
    }

    private Repository open() throws IOException {
        return new FileRepositoryBuilder().setGitDir(bare.toFile()).build();
    }

    private String commit(Blob... files) throws IOException {
        try (Repository repository = open(); ObjectInserter objects = repository.newObjectInserter()) {
            return commit(objects, tree(objects, "", List.of(files)));
        }
    }

    /** Ten folders in each of ten folders, and so on: one tree of ten entries for each depth. */
    private String bomb() throws IOException {
        try (Repository repository = open(); ObjectInserter objects = repository.newObjectInserter()) {
            ObjectId tree = tree(objects, "", List.of(new Blob("a", FileMode.REGULAR_FILE, "")));
            for (int depth = 0; depth < 10; depth++) {
                TreeFormatter folders = new TreeFormatter();
                for (int i = 0; i < 10; i++) {
                    folders.append("f" + i, FileMode.TREE, tree);
                }
                tree = objects.insert(folders);
            }
            return commit(objects, tree);
        }
    }

    private static String commit(ObjectInserter objects, ObjectId tree) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(new PersonIdent("Ada", "ada@example.org"));
        commit.setCommitter(new PersonIdent("Ada", "ada@example.org"));
        ObjectId id = objects.insert(commit);
        objects.flush();
        return id.name();
    }

    private static ObjectId tree(ObjectInserter objects, String prefix, List<Blob> files) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        for (Blob file : files) {
            String rest = file.path.substring(prefix.length());
            int slash = rest.indexOf('/');
            if (slash < 0) {
                byte[] bytes = file.text.getBytes(StandardCharsets.UTF_8);
                tree.append(rest, file.mode, file.mode == FileMode.GITLINK ? ObjectId.fromString("1".repeat(40)) : objects.insert(Constants.OBJ_BLOB, bytes));
            }
        }
        for (String name : new TreeSet<>(files.stream().map(file -> file.path.substring(prefix.length())).filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/'))).toList())) {
            String below = prefix + name + "/";
            tree.append(name, FileMode.TREE, tree(objects, below, files.stream().filter(file -> file.path.startsWith(below)).toList()));
        }
        return objects.insert(tree);
    }
}
