package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that is possible is seen, and nothing that is not. */
class LitmusTest {

    private static final Options ALL = Options.USUAL.withPreemptions(20).withExecutions(200_000);

    @Test
    void store_buffering_never_reads_two_zeros() {
        assertEquals(Set.of("0,1", "1,0", "1,1"), outcomes("storeBuffering"));
    }

    @Test
    void a_message_is_never_seen_before_its_data() {
        assertEquals(Set.of("0,0", "0,1", "1,1"), outcomes("messagePassing"));
    }

    @Test
    void two_readers_never_disagree_on_the_order_of_two_writes() {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 16; i++) {
            all.add((i >> 3 & 1) + "," + (i >> 2 & 1) + "," + (i >> 1 & 1) + "," + (i & 1));
        }
        all.remove("1,0,1,0");
        assertEquals(all, outcomes("independentReadsOfIndependentWrites"));
    }

    @Test
    void three_and_three_steps_have_twenty_orders() {
        assertEquals(20, outcomes("threeAndThreeSteps").size());
    }

    @Test
    void three_times_two_steps_have_ninety_orders() {
        assertEquals(90, outcomes("threeTimesTwoSteps").size());
    }

    private static Set<String> outcomes(String method) {
        Litmus.begin();
        Exploration seen = new Explorer(LitmusTest.class.getClassLoader(), LitmusTest::classFile)
                .explore(LitmusScenarios.class.getName(), method, ALL);
        assertEquals("", seen.detail());
        assertTrue(seen.isClean(), () -> seen.races().toString());
        assertTrue(seen.coverage().complete(), () -> seen.coverage().toString());
        return Litmus.all();
    }

    private static byte[] classFile(String name) {
        if (!name.equals(LitmusScenarios.class.getName())) {
            return null;
        }
        try (InputStream in = LitmusTest.class.getResourceAsStream("LitmusScenarios.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
