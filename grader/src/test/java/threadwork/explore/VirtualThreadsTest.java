package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Virtual threads, and the methods that came with them. The tests are compiled for a JDK without, so the scenarios are only now. */
class VirtualThreadsTest {

    @TempDir
    static Path folder;

    private static Explored scenarios;

    @BeforeAll
    static void compile() throws IOException {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads are there from JDK 21 on");
        Path source = folder.resolve("Virtual.java");
        try (var in = VirtualThreadsTest.class.getResourceAsStream("/threadwork/Virtual.java.txt")) {
            Files.write(source, in.readAllBytes());
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-d", folder.toString(),
                "-cp", System.getProperty("java.class.path"), source.toString());
        assertEquals(0, failed);
        scenarios = new Explored("threadwork.explore.Virtual", VirtualThreadsTest::classFile);
    }

    private static byte[] classFile(String name) {
        Path file = folder.resolve(name.replace('.', '/') + ".class");
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "perTaskExecutor; 3",
        "started;         true,true,false",
        "named;           worker-0,worker-1,true",
        "factory;         made-7,true",
        "locals;          own,null",
        "sequenced;       [3, 2, 1],1,3",
        "states;          RUNNING,SUCCESS,5",
        "durations;       true,2",
    })
    void a_virtual_thread_is_a_thread(String scenario, String outcomes) {
        assertEquals(new TreeSet<>(Set.of(outcomes.split(" / "))), scenarios.outcomes(scenario));
    }

    @Test
    void a_race_of_virtual_threads_is_seen() {
        Exploration seen = scenarios.explore("race");
        assertTrue(seen.isJudged(), seen.detail());
        assertFalse(seen.races().isEmpty());
    }
}
