package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadwork.explore.run.Ending;

/** Explored code cannot tell that it is explored, and the rest of the JDK works for it. */
class BoundaryTest {

    private static final Explored SCENARIOS = new Explored(BoundaryScenarios.class);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "streamsIntoCopies; [1, 2, 3],{0=[2], 1=[3, 1]},[3, 1, 2],{0=0, 1=-1}",
        "copiesIntoTheRest; [3, 1, 2],{1=2},[4, 5],[3, 1, 2],3,3,3,{DAYS=1},[3, 1, 2],a-b,[3, 1, 2],Days",
        "bulkOperations;    3,3,2",
        "threadIds;         2 / true,true,true",
        "memory;            true,536870912,4",
        "printing;          36",
        "finalizers;        0",
        "clocks;            true,true,true,true,true,true,true,true,PT1H",
    })
    void the_rest_of_the_jdk_works(String scenario, String outcomes) {
        assertEquals(new TreeSet<>(Set.of(outcomes.split(" / "))), SCENARIOS.outcomes(scenario));
    }

    @Test
    void names_are_the_jdks() {
        assertEquals(new TreeSet<>(Set.of(
                "java.util.concurrent.CompletionException: java.util.concurrent.TimeoutException: late,"
                        + "java.util.ArrayList,Thread,java.lang.Thread$State",
                "java.util.concurrent.locks.ReentrantLock[Unlocked] java.util.concurrent.Semaphore[Permits = 1]")), SCENARIOS.outcomes("names"));
    }

    /** The first execution initialises classes on the way, so only later ones are quite alike. */
    @ParameterizedTest
    @ValueSource(strings = {"hashCodes", "chance"})
    void what_differs_from_run_to_run_does_not_differ_from_execution_to_execution(String scenario) {
        SCENARIOS.outcomes(scenario);
        assertEquals(1, SCENARIOS.outcomes(scenario).size(), () -> Litmus.all().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "parallelSort,   Arrays.parallelSort",
        "parallelStream, ArrayList.parallelStream",
        "realForACopy,   class java.util.ArrayList cannot be cast to class java.util.ArrayList",
    })
    void what_cannot_be_followed_is_named_and_nobody_is_accused(String scenario, String name) {
        Exploration seen = SCENARIOS.explore(scenario);
        assertEquals(Ending.CANNOT_JUDGE, seen.ending());
        assertTrue(seen.detail().contains(name), seen.detail());
        assertEquals(Set.of(), Litmus.all());
    }
}
