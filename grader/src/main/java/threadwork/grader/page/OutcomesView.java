package threadwork.grader.page;

import java.util.Locale;
import threadwork.grader.model.evidence.Outcomes;

/** What a stress check saw, as a table. */
record OutcomesView(Piece piece, Outcomes outcomes) implements EvidenceView {

    static String look(Outcomes.Outcome outcome) {
        return outcome.verdict().name().toLowerCase(Locale.ROOT);
    }

    static String count(Outcomes.Outcome outcome) {
        return String.format(Locale.ROOT, "%,d", outcome.count()).replace(',', '\u202F');
    }
}
