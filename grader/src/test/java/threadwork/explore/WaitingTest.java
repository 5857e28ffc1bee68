package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copies of java.util.concurrent do what the originals do, time and all. */
class WaitingTest {

    private static final Explored SCENARIOS = new Explored(WaitingScenarios.class);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "phaser;               ab||,true / ba||,true",
        "manyAtAPhaser;        1",
        "exchanger;            a,b",
        "exchangersTimeOut;    too late / 1",
        "synchronousQueue;     1,2,null,false",
        "fairSynchronousQueue; 1,2,null,false",
        "transferQueue;        1,false",
        "timer;                '100 200 300 '",
        "scheduledExecutor;    12rr,true",
        "forkJoin;             2,true,7,3",
        "workStealingPool;     3,true",
        "futuresWithTimeouts;  java.util.concurrent.TimeoutException / instead / delayed / in time",
        "publisher;            true / 12",
        "manyThatHaveEnded;    1000",
    })
    void nothing_but_what_the_jdk_promises_is_seen(String scenario, String outcomes) {
        assertEquals(new TreeSet<>(Set.of(outcomes.split(" / "))), SCENARIOS.outcomes(scenario));
    }
}
