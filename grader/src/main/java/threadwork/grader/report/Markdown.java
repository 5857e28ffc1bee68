package threadwork.grader.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from outside, made safe inside GitHub's Markdown: it stays text, whatever it looks like, and calls nobody. A
 * backslash before punctuation is CommonMark's own escape; mentions, references and addresses are found by GitHub in the
 * text that is left, so an invisible character parts them.
 */
final class Markdown {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_\\[\\]()<>#~|!&:$^={}+]");
    private static final Pattern LINKED = Pattern.compile("@|#|://|(?i)\\bGH-|\\bwww\\.|\\b[0-9a-f](?=[0-9a-f]{6})");
    private static final String PARTED = "\u200B";
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private Markdown() {
    }

    /** On one line, at most {@code max} characters of the text. */
    static String text(String text, int max) {
        String line = Lines.cut(PlainText.line(text).strip(), max);
        String parted = LINKED.matcher(line).replaceAll(found -> Matcher.quoteReplacement(found.group() + PARTED));
        return PUNCTUATION.matcher(parted).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** A block in which nothing is markup; the fence is longer than any in the text. At most {@code most} lines of at most {@code widest} characters. */
    static String block(String text, int most, int widest) {
        String plain = PlainText.of(text).stripTrailing();
        long lines = plain.lines().count();
        StringBuilder shown = new StringBuilder();
        plain.lines().limit(most).forEach(line -> shown.append(Lines.cut(line, widest)).append('\n'));
        if (lines > most) {
            shown.append("... ").append(lines - most).append(" more lines\n");
        }
        int longest = BACKTICKS.matcher(shown).results().mapToInt(run -> run.group().length()).max().orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "text\n" + shown + fence + "\n";
    }
}
