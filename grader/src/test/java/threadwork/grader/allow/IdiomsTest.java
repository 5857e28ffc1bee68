package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java as it is usually written: none of it is refused. */
class IdiomsTest {

    private static final Path IDIOMS = Path.of("src/test/resources/threadwork/grader/allow/idioms");

    private static Submitted submitted;

    @BeforeAll
    static void start() {
        submitted = new Submitted();
    }

    @AfterAll
    static void stop() throws IOException {
        submitted.close();
    }

    static List<Path> ofEveryVersion() throws IOException {
        return in("17");
    }

    static List<Path> ofTheNewest() throws IOException {
        return in("25");
    }

    @ParameterizedTest
    @MethodSource("ofEveryVersion")
    void what_is_usual_is_let_through(Path idioms) throws IOException {
        assertEquals(List.of(), submitted.refusals(Files.readString(idioms)));
    }

    @ParameterizedTest
    @EnabledForJreRange(minVersion = 25)
    @MethodSource("ofTheNewest")
    void what_is_new_is_let_through(Path idioms) throws IOException {
        assertEquals(List.of(), submitted.refusals(Files.readString(idioms)));
    }

    private static List<Path> in(String version) throws IOException {
        try (Stream<Path> files = Files.list(IDIOMS.resolve(version))) {
            List<Path> found = files.sorted().toList();
            assertTrue(!found.isEmpty(), version);
            return found;
        }
    }
}
