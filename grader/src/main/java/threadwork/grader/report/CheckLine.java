package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import threadwork.grader.model.CheckResult;

/** A check that has ended, on one line; a claim too long for it goes on below, and the numbers stand at its end. */
final class CheckLine {

    private static final int KIND_COLUMNS = 8;
    private static final int POINTS_COLUMNS = 5;
    private static final int SECONDS_COLUMNS = 7;

    private CheckLine() {
    }

    static List<String> of(CheckResult result, Style style) {
        Mark mark = Mark.of(result.verdict());
        String start = "  " + mark.symbol(style) + " " + Lines.padded(mark.word(), Mark.WORD_COLUMNS) + " ";
        String numbers = numbers(result);
        int room = style.width() - Lines.columns(start) - Lines.columns(numbers);
        List<String> claim = new ArrayList<>(Lines.wrap(Words.claim(result.check()), room));
        int last = claim.size() - 1;
        claim.set(last, Lines.padded(claim.get(last), room) + numbers);
        List<String> lines = Lines.hang(start, claim);
        lines.set(0, style.paint(mark.paint(), start) + lines.get(0).substring(start.length()));
        return lines;
    }

    private static String numbers(CheckResult result) {
        String kind = result.check().kind().name().toLowerCase(Locale.ROOT);
        return "  " + Lines.padded(kind, KIND_COLUMNS)
                + " " + Lines.right(Words.fraction(result.points()), POINTS_COLUMNS)
                + " " + Lines.right(seconds(result.seconds()), SECONDS_COLUMNS);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
    }
}
