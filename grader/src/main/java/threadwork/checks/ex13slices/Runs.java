package threadwork.checks.ex13slices;

import java.util.List;
import java.util.function.Consumer;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

/** Tries one case after the other, until a claim is not true. */
final class Runs {

    private final List<Work> works;
    private volatile int done;

    private Runs(List<Work> works) {
        this.works = works;
    }

    /** @param claim is handed each timeline, in the order of the cases */
    static void each(List<Work> works, Consumer<Timeline> claim) {
        new Runs(works).judge(work -> claim.accept(Timeline.of(work)));
    }

    /** @param claim is handed each case, and calls the student's code itself */
    static void eachWork(List<Work> works, Consumer<Work> claim) {
        new Runs(works).judge(claim);
    }

    /** A call that takes a second of a core, where it has next to nothing to do, will not return. */
    private void judge(Consumer<Work> claim) {
        try (var call = Watched.run(() -> works.forEach(work -> {
            claim.accept(work);
            done++;
        }))) {
            int before;
            Rest seen;
            do {
                before = done;
                seen = call.settle(call::returned);
            } while (seen == Rest.SPINS && done > before);
            if (seen == Rest.SPINS) {
                throw Failure.of("%s does not return: it goes round and round.", works.get(before)).with(call.snapshot());
            }
            call.result();
        }
    }
}
