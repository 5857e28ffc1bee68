package threadwork.grader.page;

import threadwork.grader.model.evidence.CounterExample;

/** Inputs for which a law does not hold. */
record CounterExampleView(Piece piece, CounterExample example) implements EvidenceView {

    static boolean canShow(CounterExample example) {
        return !example.inputs().isEmpty() || !example.commands().isEmpty();
    }

    /** What led to it. */
    String history() {
        String tries = example.tries() == 0 ? "" : "Found at try " + example.tries() + ". ";
        return tries + "The same seed leads to the same inputs: --seed " + example.seed();
    }
}
