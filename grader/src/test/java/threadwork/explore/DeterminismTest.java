package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same code gets the same answer, to the letter: here a hundred times, and once more from the schedule alone. */
class DeterminismTest {

    private static final int TIMES = 100;

    @ParameterizedTest
    @ValueSource(strings = {"wrong.locks.ContainsThenPut", "wrong.monitors.ClassAndInstanceCycle", "wrong.tasks.NestedTaskInPoolOfOne",
        "wrong.monitors.PlainStopFlag", "right.locks.LazyViaUpdater"})
    void an_exploration_comes_out_the_same_every_time(String name) {
        Corpus.Program program = new Corpus.Program("threadwork.explore.corpus." + name, "", "");
        String first = told(program.explore(Options.USUAL));
        for (int i = 1; i < TIMES; i++) {
            assertEquals(first, told(program.explore(Options.USUAL)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong.locks.ContainsThenPut", "wrong.monitors.ClassAndInstanceCycle", "wrong.tasks.NestedTaskInPoolOfOne"})
    void a_schedule_runs_again_as_it_ran(String name) {
        Explorer explorer = new Explorer(DeterminismTest.class.getClassLoader(), Corpus::classFile);
        Exploration found = explorer.explore("threadwork.explore.corpus." + name, "scenario", Options.USUAL);
        Exploration again = explorer.replay("threadwork.explore.corpus." + name, "scenario", found.schedule(), Options.USUAL);
        assertFalse(found.trace().isEmpty());
        assertEquals(found.ending(), again.ending());
        assertEquals(steps(found), steps(again));
    }

    private static String told(Exploration seen) {
        return seen.ending() + "\n" + seen.detail() + "\n" + seen.races() + "\n" + seen.schedule() + "\n" + seen.coverage() + "\n" + steps(seen);
    }

    private static String steps(Exploration seen) {
        return seen.trace().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
