package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "exits,               System.exit",
        "parallel,            Stream.parallel",
        "parallelCollection,  List.parallelStream",
        "parallelByReference, Collection.parallelStream",
        "processes,           new ProcessBuilder",
        "calendar,            new GregorianCalendar",
        "inherited,           Children.parallelStream",
        "parallelByHand,      StreamSupport.stream",
        "maybeParallel,       StreamSupport.stream",
        "parallelIfAsked,     StreamSupport.intStream",
        "traces,              Thread.getAllStackTraces",
        "concurrentMap,       Collectors.toConcurrentMap",
    })
    void a_call_that_leaves_the_explorers_control_is_refused_by_name(String method, String name) {
        UnsupportedOperationException refused = assertThrows(UnsupportedOperationException.class,
                () -> new RecordingLoader().call(SampleForbidden.class, method));
        assertEquals(name, refused.getMessage());
    }

    @Test
    void what_only_looks_like_one_is_not() {
        assertEquals(6L, new RecordingLoader().call(SampleForbidden.class, "allowed"));
    }
}
