package threadwork.grader.page;

import threadwork.grader.model.Verdict;

/**
 * A verdict to look at.
 *
 * @param look  class of its colour: {@code good}, {@code bad}, {@code quiet} or {@code unsure}
 * @param word  always beside the symbol: neither colour nor shape is all that tells
 */
record Mark(String symbol, String word, String look) {

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> new Mark("✔", "passed", "good");
            case FAILED -> new Mark("✘", "failed", "bad");
            case TIMED_OUT -> new Mark("◔", "timed out", "bad");
            case SKIPPED -> new Mark("–", "skipped", "quiet");
            case NOT_STARTED -> new Mark("○", "not started", "quiet");
            case INCONCLUSIVE -> new Mark("?", "inconclusive", "unsure");
            case GRADER_ERROR -> new Mark("!", "grader error", "unsure");
        };
    }
}
