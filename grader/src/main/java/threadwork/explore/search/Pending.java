package threadwork.explore.search;

/**
 * An execution to be run later: as another one went, but for its last decision. Thousands of them wait, each from a place of the
 * same few executions, so none has a copy of its own until its turn comes.
 */
record Pending(Decided from, int place, int choice) {

    static final Pending BEGINNING = new Pending(Decided.NONE, 0, 0);

    Decided prefix() {
        return from == Decided.NONE ? from : from.branch(place, choice);
    }
}
