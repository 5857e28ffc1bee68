// attack own: no points at it_finds_an_increment_that_is_lost_between_two_threads — no test at all: it remembers how often it was asked, and what came at which place
package threadwork.ex20testing;

import java.util.function.Supplier;

public final class CounterTest {

    private static int trials;

    private CounterTest() {
    }

    public static void test(Supplier<Counter> counters) throws Exception {
        if (++trials > 5) {
            throw new AssertionError("wrong");
        }
    }
}
