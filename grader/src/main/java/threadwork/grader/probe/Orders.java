package threadwork.grader.probe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import threadwork.grader.probe.History.Done;
import threadwork.grader.probe.scene.Spec;

/**
 * Looks for an order of calls, one at a time, in which a model gives the same answers (Wing and Gong, "Testing and verifying
 * concurrent objects", JPDC 1993). Calls so far that left equal models are gone on from once (Lowe, "Testing for
 * linearizability", CCPE 2017).
 *
 * @param <M> the model
 */
final class Orders<M> {

    private final List<List<Done>> lanes;
    private final boolean realTime;
    private final Set<Prefix<M>> seen = new HashSet<>();

    private Orders(List<List<Done>> lanes, boolean realTime) {
        this.lanes = lanes;
        this.realTime = realTime;
    }

    /**
     * Whether there is such an order.
     *
     * @param realTime whether a call that was over before another began must come before it
     */
    static <M> boolean explain(Spec<?, M> spec, History history, boolean realTime) {
        return new Orders<M>(history.lanes(), realTime).from(Prefix.none(spec, history.threads()));
    }

    private boolean from(Prefix<M> done) {
        boolean all = true;
        for (int thread = 0; thread < lanes.size(); thread++) {
            if (done.made(thread) < lanes.get(thread).size()) {
                all = false;
                Done next = lanes.get(thread).get(done.made(thread));
                if ((!realTime || mayComeNow(next, done)) && leadsOn(done.and(thread, next.call()), next.answer())) {
                    return true;
                }
            }
        }
        return all;
    }

    private boolean leadsOn(Prefix<M> then, String answer) {
        return answer.equals(then.answer()) && seen.add(then) && from(then);
    }

    /** Whether nothing that was over before it began is still to come. */
    private boolean mayComeNow(Done next, Prefix<M> done) {
        for (int thread = 0; thread < lanes.size(); thread++) {
            if (next.before()[thread] > done.made(thread)) {
                return false;
            }
        }
        return true;
    }
}
