package threadwork.grader.page;

import threadwork.grader.model.Score;

/** A score in words and as a part of a whole. */
record Points(int earned, int possible) {

    static Points of(Score score) {
        return new Points(score.earned(), score.possible());
    }

    /** From 0 to 100, for a bar; full only where nothing is missing. */
    int percent() {
        return possible == 0 ? 0 : (int) (100L * earned / possible);
    }

    boolean full() {
        return earned == possible;
    }

    String words() {
        return earned + " of " + possible + (possible == 1 ? " point" : " points");
    }
}
