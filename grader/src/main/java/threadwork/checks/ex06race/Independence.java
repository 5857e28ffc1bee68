package threadwork.checks.ex06race;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.util.Map;
import threadwork.ex06race.HitCounter;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Watched;

/** Two counters of the same page. */
final class Independence {

    private final HitCounter one = new HitCounter();
    private final HitCounter other = new HitCounter();
    private final String page;

    Independence(String page) {
        this.page = page;
    }

    /** @throws Failure if the hits on one show in the other */
    void counts(int hitsOnOne, int hitsOnOther) {
        for (int hit = 0; hit < Math.max(hitsOnOne, hitsOnOther); hit++) {
            hit(one, hit < hitsOnOne);
            hit(other, hit < hitsOnOther);
        }
        shows(one, hitsOnOne, hitsOnOther);
        shows(other, hitsOnOther, hitsOnOne);
    }

    private void hit(HitCounter counter, boolean wanted) {
        if (wanted) {
            counter.hit(page);
        }
    }

    private void shows(HitCounter counter, int own, int others) {
        String text = "A page was hit %d times on one counter and %d times on another, and %s of the first says %d.";
        long hits = counter.hits(page);
        Failure.unless(hits == own, text, own, others, "hits()", hits);
        long total = counter.total();
        Failure.unless(total == own, text, own, others, "total()", total);
    }

    Map<Object, String> shared() throws ReflectiveOperationException {
        return SharedThings.of(one, other, page);
    }

    /**
     * Calls every method of a counter while this thread holds all that the two share, as a call of another counter could.
     *
     * @throws Failure if one of them waits for it
     */
    void waitsForNobody(Map<Object, String> shared) {
        Gate gate = new Gate();
        try (Watched<Void> calls = Watched.run(() -> {
            gate.pass();
            one.hit(page);
            one.hits(page);
            one.total();
        })) {
            calls.await(() -> gate.inside() == 1);
            Hold.all(shared.keySet(), () -> {
                gate.open();
                if (calls.await(calls::returned) != Observation.REACHED) {
                    throw Failure.of("A counter waited for a lock that calls of another counter can hold: %s.",
                            awaited(calls.caller(), shared)).with(calls.snapshot());
                }
            });
            calls.result();
        }
    }

    private static String awaited(Thread caller, Map<Object, String> shared) {
        LockInfo lock = ManagementFactory.getThreadMXBean().getThreadInfo(caller.getId()).getLockInfo();
        return shared.entrySet().stream()
                .filter(thing -> lock != null && System.identityHashCode(thing.getKey()) == lock.getIdentityHashCode())
                .map(Map.Entry::getValue).findFirst().orElse("the same one is in every counter");
    }
}
