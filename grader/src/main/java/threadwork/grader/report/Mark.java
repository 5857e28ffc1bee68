package threadwork.grader.report;

import threadwork.grader.model.Verdict;

/** A verdict to look at: a symbol, the word that always follows it, and a colour. */
record Mark(String symbol, String ascii, String word, Style.Paint paint) {

    /** Room for any word. */
    static final int WORD_COLUMNS = 12;
    private static final int ASCII_COLUMNS = 6;

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> new Mark("✔", "[ok]", "passed", Style.Paint.GOOD);
            case FAILED -> new Mark("✘", "[FAIL]", "failed", Style.Paint.BAD);
            case TIMED_OUT -> new Mark("⏱", "[time]", "timed out", Style.Paint.BAD);
            case SKIPPED -> new Mark("–", "[-]", "skipped", Style.Paint.QUIET);
            case NOT_STARTED -> new Mark("○", "[ ]", "not started", Style.Paint.QUIET);
            case INCONCLUSIVE -> new Mark("?", "[?]", "inconclusive", Style.Paint.UNSURE);
            case GRADER_ERROR -> new Mark("!", "[!]", "grader error", Style.Paint.UNSURE);
        };
    }

    /** The symbol, as wide for every verdict. */
    String symbol(Style style) {
        return style.unicode() ? symbol : Lines.padded(ascii, ASCII_COLUMNS);
    }
}
