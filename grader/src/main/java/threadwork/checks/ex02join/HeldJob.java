package threadwork.checks.ex02join;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import threadwork.grader.probe.Gate;

/** Adds one to a number, but is held first until the check lets it go on. */
final class HeldJob implements LongUnaryOperator {

    private final Gate gate = new Gate();
    private final LongPredicate held;

    /** Held for every number. */
    HeldJob() {
        this(n -> true);
    }

    HeldJob(LongPredicate held) {
        this.held = held;
    }

    @Override
    public long applyAsLong(long n) {
        if (held.test(n)) {
            gate.pass();
        }
        return n + 1;
    }

    Gate gate() {
        return gate;
    }

    static List<Long> results(List<Long> numbers) {
        return numbers.stream().map(n -> n + 1).toList();
    }
}
