package threadwork.checks.ex06race;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.JJJJ_Result;
import org.openjdk.jcstress.infra.results.JJJ_Result;
import org.openjdk.jcstress.infra.results.JJ_Result;
import org.openjdk.jcstress.infra.results.J_Result;
import threadwork.checks.Points;
import threadwork.ex06race.HitCounter;

/**
 * Two or three threads at one new counter, millions of times; the outcomes are the specification. What {@link RaceSchedules} proves
 * possible is not sought here again: by chance, it might not show.
 */
public class RaceStates {

    private static final String PAGE = "/home";
    private static final String OTHER_PAGE = "/about";

    @JCStressTest
    @State
    @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "both hits are counted, for the page and in total")
    @Outcome(id = "1, .*", expect = FORBIDDEN, desc = "two threads hit a page, and it counts one hit: the other is lost")
    @Outcome(id = "2, .*", expect = FORBIDDEN, desc = "two threads hit a page, it counts both, and the total lost one")
    @Points(value = 1, why = "Both threads read the old count before either of them had written the new one.",
            next = "Make reading, adding and writing one step: under one lock that all share, or with one atomic operation.",
            requires = {"no_hit_is_lost_among_threads", "total_is_always_the_sum_of_the_pages", "nothing_is_shared_without_a_lock"})
    public static class TwoHitsOnOnePageAreBothCounted {
        private final HitCounter counter = new HitCounter();

        @Actor
        public void first() {
            counter.hit(PAGE);
        }

        @Actor
        public void second() {
            counter.hit(PAGE);
        }

        @Arbiter
        public void after(JJ_Result seen) {
            seen.r1 = counter.hits(PAGE);
            seen.r2 = counter.total();
        }
    }

    @JCStressTest
    @State
    @Outcome(id = "[012], 1, 1, 2", expect = ACCEPTABLE, desc = "both hits are counted in the end")
    @Outcome(id = {".*, 0, ., .", ".*, ., 0, ."}, expect = FORBIDDEN, desc = "a page lost its hit while another page was hit")
    @Outcome(id = ".*, 1, 1, .", expect = FORBIDDEN, desc = "both pages count their hit, and total() says something else")
    @Points(value = 1, why = "Two pages are in one map, and they add to one total: a lock for each page protects neither.",
            next = "Use one lock for the whole counter, in every method.",
            requires = {"no_hit_is_lost_among_threads", "total_is_always_the_sum_of_the_pages", "nothing_is_shared_without_a_lock"})
    public static class HitsOnTwoPagesAreBothCounted {
        private final HitCounter counter = new HitCounter();

        @Actor
        public void first() {
            counter.hit(PAGE);
        }

        @Actor
        public void second() {
            counter.hit(OTHER_PAGE);
        }

        @Actor
        public void looking(JJJJ_Result seen) {
            seen.r1 = counter.total();
        }

        @Arbiter
        public void after(JJJJ_Result seen) {
            seen.r2 = counter.hits(PAGE);
            seen.r3 = counter.hits(OTHER_PAGE);
            seen.r4 = counter.total();
        }
    }

    @JCStressTest
    @State
    @Outcome(id = {"0, 0, 0", "0, 0, 1", "0, 1, 1", "1, 1, 1"}, expect = ACCEPTABLE, desc = "the hit comes at one moment")
    @Outcome(id = "1, 0, .", expect = FORBIDDEN, desc = "the page showed its hit, and after that total() did not")
    @Outcome(id = "., 1, 0", expect = FORBIDDEN, desc = "total() showed a hit, and after that its page did not")
    @Points(value = 1, why = "A thread looked between the two counts of one hit.",
            next = "Change page and total under the same lock, and take it to read as well; or compute the total from the pages.",
            requires = {"no_hit_is_lost_among_threads", "total_is_always_the_sum_of_the_pages", "nothing_is_shared_without_a_lock"})
    public static class PageAndTotalShowAHitAtOnce {
        private final HitCounter counter = new HitCounter();

        @Actor
        public void hitting() {
            counter.hit(PAGE);
        }

        @Actor
        public void looking(JJJ_Result seen) {
            seen.r1 = counter.hits(PAGE);
            seen.r2 = counter.total();
            seen.r3 = counter.hits(PAGE);
        }
    }

    @JCStressTest
    @State
    @Outcome(id = "1", expect = ACCEPTABLE, desc = "the thread that kept asking saw the hit")
    @Points(value = 1, why = "A field that is read without a lock, and is not volatile, may be read once and then never again: "
            + "the compiler sees a loop in which nobody changes it.",
            next = "Read under the lock that guards the write. That, too, is what a lock is for.",
            requires = {"no_hit_is_lost_among_threads", "total_is_always_the_sum_of_the_pages", "nothing_is_shared_without_a_lock"})
    public static class WhoKeepsAskingSeesTheHit {
        private final HitCounter counter = new HitCounter();

        @Actor
        public void hitting() {
            counter.hit(PAGE);
        }

        /** Nothing else in the loop: what a compiler makes of it is the point. */
        @Actor
        public void asking(J_Result seen) {
            long total;
            do {
                total = counter.total();
            } while (total == 0);
            seen.r1 = total;
        }
    }
}
