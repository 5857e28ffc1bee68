package threadwork.grader.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Check;
import threadwork.grader.model.Kind;

class RunningOrderTest {

    @Test
    void quick_kinds_come_first_and_nothing_comes_before_what_it_requires() {
        Check schedule = check("schedule", Kind.SCHEDULE);
        Check real = check("real", Kind.TIMING, "schedule");
        Check unit = check("unit", Kind.UNIT);
        Check stress = check("stress", Kind.STRESS, "real");
        assertEquals(List.of(unit, schedule, real, stress), RunningOrder.of(List.of(stress, real, schedule, unit)));
    }

    @Test
    void a_requirement_that_never_comes_is_a_mistake_of_ours_that_is_named() {
        List<Check> circle = List.of(check("one", Kind.UNIT, "two"), check("two", Kind.UNIT, "one"));
        assertEquals("what these require never comes: ex99/one, ex99/two",
                assertThrows(IllegalStateException.class, () -> RunningOrder.of(circle)).getMessage());
    }

    private static Check check(String name, Kind kind, String... requires) {
        return new Check("ex99", name, kind, 1, "Type", name, List.of(requires), "Why.", "Next.");
    }
}
