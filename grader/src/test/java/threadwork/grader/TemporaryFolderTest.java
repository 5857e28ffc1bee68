package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.jvm.ProcessTree;

class TemporaryFolderTest {

    @TempDir
    Path parent;

    @Test
    void it_is_gone_with_all_that_is_in_it_when_it_is_closed() throws IOException {
        TemporaryFolder folder = TemporaryFolder.createIn(parent);
        Files.createDirectories(folder.path().resolve("a/b"));
        Files.writeString(folder.path().resolve("a/b/file"), "x");
        folder.close();
        assertFalse(Files.exists(folder.path()));
    }

    @Test
    void one_whose_owner_was_killed_is_removed_by_the_next_and_one_whose_owner_lives_is_not() throws Exception {
        Process owner = JavaCommand.likeThisOne("-XX:TieredStopAtLevel=1").processBuilder(Owner.class, parent.toString()).start();
        Path folder = Path.of(owner.inputReader().readLine());
        Files.writeString(folder.resolve("class"), "x");
        TemporaryFolder.createIn(parent).close();
        assertTrue(Files.exists(folder.resolve("class")), "its owner is alive");
        ProcessTree.kill(owner);
        TemporaryFolder.createIn(parent).close();
        assertFalse(Files.exists(folder), "its owner is dead");
    }

    @Test
    void a_second_one_of_the_same_jvm_leaves_the_first_alone() throws IOException {
        try (TemporaryFolder first = TemporaryFolder.createIn(parent); TemporaryFolder second = TemporaryFolder.createIn(parent)) {
            assertTrue(Files.exists(first.path()) && Files.exists(second.path()));
        }
    }

    @Test
    void folders_that_it_has_not_made_stay() throws IOException {
        Path similar = Files.createDirectory(parent.resolve("threadwork-grading-notes"));
        Path target = Files.createDirectory(parent.resolve("target"));
        Files.writeString(target.resolve("in-use"), "");
        Files.createSymbolicLink(parent.resolve("threadwork-grading-link"), target);
        TemporaryFolder.createIn(parent).close();
        assertTrue(Files.exists(similar) && Files.exists(target.resolve("in-use")));
        assertEquals(3, parent.toFile().list().length);
    }

    static final class Owner {

        public static void main(String[] arguments) throws IOException {
            System.out.println(TemporaryFolder.createIn(Path.of(arguments[0])).path());
            System.in.read();
        }
    }
}
