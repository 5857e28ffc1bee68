package threadwork.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    Path folder;

    @Test
    void a_system_without_namespaces_gets_a_process_and_has_nothing_to_do() {
        Finding found = Trial.on("Mac OS X", "/usr/bin");
        assertEquals("process", found.sandbox().tier());
        assertTrue(found.why().contains("Mac OS X") && found.next().startsWith("Nothing to do"), found.toString());
    }

    @Test
    void where_it_is_not_installed_it_says_how_to_install_it() {
        Finding found = Trial.on("Linux", folder.toString() + ":");
        assertEquals("process", found.sandbox().tier());
        assertFalse(found.isBest());
        assertTrue(found.next().contains("apt install bubblewrap"), found.next());
    }

    @Test
    void one_that_may_not_do_its_work_is_not_used_and_is_quoted() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a program to stand in for it takes a shell");
        program("#!/bin/sh\necho 'bwrap: setting up uid map: Permission denied' >&2\nexit 1\n");
        Finding found = Trial.on("Linux", folder.toString());
        assertEquals("process", found.sandbox().tier());
        assertTrue(found.why().endsWith("it says: bwrap: setting up uid map: Permission denied"), found.why());
        assertFalse(found.next().isBlank());
    }

    @Test
    void one_that_does_nothing_and_says_nothing_is_not_used_either() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a program to stand in for it takes a shell");
        program("#!/bin/sh\nexit 0\n");
        assertFalse(Trial.on("Linux", folder.toString()).isBest());
    }

    private void program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("bwrap"), script);
        assertTrue(program.toFile().setExecutable(true));
    }
}
