package threadwork.explore.search;

import java.util.HashMap;
import java.util.Map;
import threadwork.explore.run.Decision;

/** After a beginning in the usual way, each decision goes to whoever has waited longest: threads take their steps in turn. */
final class TakingTurns extends Recording {

    private final int beginning;
    /** The place of each thread's last turn, as far as it is known. */
    private final Map<Integer, Integer> turns = new HashMap<>();

    /** @param beginning so many decisions are left to the usual way */
    TakingTurns(int beginning) {
        this.beginning = beginning;
    }

    @Override
    int next(int place, Decision what, int number, long state, int[] hint) {
        int best = 0;
        if (what == Decision.PREEMPT) {
            // It may have come to its turn without a decision: nobody else could run then.
            turns.put(hint[0], place);
        }
        if (place >= beginning && what != Decision.NOTIFY) {
            for (int i = 1; i < number; i++) {
                if (lastTurn(hint[i]) < lastTurn(hint[best])) {
                    best = i;
                }
            }
        }
        turns.put(hint[best], place);
        return best;
    }

    private int lastTurn(int thread) {
        return turns.getOrDefault(thread, -1);
    }
}
