package threadwork.explore.search;

import threadwork.explore.run.Decision;

/** The decisions of an earlier execution as far as they fit, and the usual way from there. */
final class Replay extends Recording {

    private final Decided wanted;

    Replay(Decided wanted) {
        this.wanted = wanted;
    }

    @Override
    int next(int place, Decision what, int number, long state, int[] hint) {
        return place < wanted.length() && wanted.chosen()[place] < number ? wanted.chosen()[place] : 0;
    }
}
