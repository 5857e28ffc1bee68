package threadwork.explore;

import threadwork.explore.run.Ending;

/**
 * What both tools say of one program.
 *
 * @param ourMillis   CPU milliseconds of the whole process, collector and compiler too
 * @param theirMillis as above
 */
record Compared(Corpus.Program program, Exploration ours, long ourMillis, LincheckRun theirs, long theirMillis) {

    enum Agreement {
        /** Both find a fault, or neither does. */
        AGREE,
        /** One gives no verdict. */
        UNJUDGED,
        /** Ours finds what Lincheck does not look for: see {@link #notLookedFor()}. */
        OUT_OF_SIGHT,
        DISAGREE
    }

    Agreement agreement() {
        if (!ours.isJudged() || !theirs.isJudged()) {
            return Agreement.UNJUDGED;
        }
        if (ours.isClean() == theirs.isClean()) {
            return Agreement.AGREE;
        }
        return notLookedFor().isEmpty() ? Agreement.DISAGREE : Agreement.OUT_OF_SIGHT;
    }

    /**
     * Why Lincheck cannot see what is wrong with a wrong program, or nothing. Its guide says that it assumes sequential consistency, and
     * its NoExceptionVerifier asks for the result of the block alone.
     */
    private String notLookedFor() {
        if (program.finds().isEmpty() || ours.isClean()) {
            return "";
        }
        if (ours.ending() == Ending.PASSED) {
            return "a data race that no interleaving shows";
        }
        if (ours.ending() == Ending.LEAK) {
            return "threads left over";
        }
        return ours.ending() == Ending.EXCEPTION && !ours.detail().startsWith("main ") ? "an exception that ends another thread" : "";
    }

    /** Which of the two is right, by what the corpus says, and why the other is not, as far as that is known. */
    String why() {
        String right = ours.isClean() == program.finds().isEmpty() ? "ours is right" : "Lincheck is right";
        return switch (agreement()) {
            case AGREE -> ours.isClean() == program.finds().isEmpty() ? "" : "both are wrong";
            case UNJUDGED -> (ours.isJudged() ? "Lincheck" : "ours") + " gives no verdict; " + Disagreements.of(program);
            case OUT_OF_SIGHT -> "not looked for by Lincheck: " + notLookedFor();
            case DISAGREE -> right + "; " + Disagreements.of(program);
        };
    }
}
