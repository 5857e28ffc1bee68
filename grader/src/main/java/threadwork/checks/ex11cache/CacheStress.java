package threadwork.checks.ex11cache;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import threadwork.checks.Points;
import threadwork.ex11cache.Memo;

/** On real cores: what {@link CacheSchedules} decides. */
public class CacheStress {

    @JCStressTest
    @State
    @Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "one call of the function, and both threads got what it returned")
    @Outcome(id = "., ., 2", expect = FORBIDDEN, desc = "two threads asked for one key, and both computed")
    @Outcome(expect = FORBIDDEN, desc = "a thread got what the function had not returned")
    @Points(value = 1, why = "Two threads looked for the key at the same moment, and neither found anything.",
            next = "Let one operation of the map decide who is first.",
            requires = {"each_key_is_computed_once", "nothing_is_shared_without_an_order"})
    public static class AKeyIsComputedOnceOnRealCores {
        private final AtomicInteger calls = new AtomicInteger();
        private final Memo<String, Integer> memo = new Memo<>(key -> calls.incrementAndGet());

        @Actor
        public void one(III_Result got) {
            got.r1 = asked();
        }

        @Actor
        public void two(III_Result got) {
            got.r2 = asked();
        }

        private int asked() {
            Integer value = memo.get("key");
            return value == null ? 0 : value;
        }

        @Arbiter
        public void after(III_Result got) {
            got.r3 = calls.get();
        }
    }
}
