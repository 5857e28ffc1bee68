package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nobody's correct program is accused, and the wrong ones are seen. */
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> a_right_program_is_never_accused() {
        return Corpus.right().stream().filter(program -> program.refused().isEmpty()).map(program -> DynamicTest.dynamicTest(program.name(), () -> {
            Exploration seen = program.explore(Options.USUAL);
            assertEquals("", seen.detail());
            assertTrue(seen.isClean(), () -> seen.races().toString());
        }));
    }

    @TestFactory
    Stream<DynamicTest> what_cannot_be_followed_is_said_to_be_so() {
        return Corpus.right().stream().filter(program -> !program.refused().isEmpty()).map(program -> DynamicTest.dynamicTest(program.name(), () -> {
            Exploration seen = program.explore(Options.USUAL);
            assertFalse(seen.isJudged());
            assertEquals(program.refused(), seen.detail());
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_program_is_seen_to_be_wrong() {
        return Corpus.wrong().stream().map(program -> DynamicTest.dynamicTest(program.name(), () -> {
            Exploration seen = program.explore(Options.USUAL);
            assertTrue(seen.isJudged(), seen.detail());
            assertFalse(seen.isClean(), "nothing was found");
            assertFalse(seen.trace().isEmpty(), "a finding without a trace explains nothing");
        }));
    }
}
