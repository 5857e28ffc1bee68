package threadwork.grader.child;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Kind;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inconclusive;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Watched;

/** What checks usually do, done to nobody's code: one for each way to end. */
final class TrainingChecks {

    record One(Kind kind, String member) {
    }

    static final List<One> ALL = List.of(
            new One(Kind.UNIT, "passes"), new One(Kind.UNIT, "is_stuck"), new One(Kind.UNIT, "throws_something"),
            new One(Kind.UNIT, "cannot_tell"), new One(Kind.PROPERTY, "holds"), new One(Kind.PROPERTY, "does_not_hold"));

    @Test
    void passes() {
        Gate gate = new Gate();
        int count = 2 + Inputs.random("training").nextInt(2);
        try (var call = Watched.call(() -> {
            List<Thread> threads = IntStream.range(0, count).mapToObj(i -> new Thread(gate::pass, "worker-" + i)).toList();
            threads.forEach(Thread::start);
            return threads;
        })) {
            call.await(() -> gate.inside() == count);
            call.settle(call::returned);
            gate.open();
            Failure.unless(call.result().size() == count, "%d threads of %d were started.", call.threads().size(), count);
            call.leavesNothingBehind();
        }
    }

    @Test
    void is_stuck() {
        Gate gate = new Gate();
        try (var call = Watched.run(gate::pass)) {
            call.result();
        }
    }

    @Test
    void throws_something() {
        throw new IllegalStateException("as planned");
    }

    @Test
    void cannot_tell() {
        throw new Inconclusive("as planned");
    }

    @Property(tries = 20)
    void holds(@ForAll @IntRange(min = 1, max = 12) int count, @ForAll @Size(max = 9) List<@IntRange(max = 5) Integer> visits) {
        try (var call = Watched.call(() -> count + visits.size())) {
            Failure.unless(call.result() >= 1, "%d and %d", count, visits.size());
        }
    }

    @Property(tries = 20)
    void does_not_hold(@ForAll @IntRange(min = 1, max = 12) int count) {
        Failure.unless(count < 1, "%d", count);
    }
}
