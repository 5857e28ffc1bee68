package threadwork.grader.report;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/**
 * How the output may look; the caller knows where it goes.
 *
 * @param colour  escape codes for colour are welcome; without, none is ever printed
 * @param unicode the output's character set has {@code ✔ ✘ ○ ⏱ – · │}
 * @param width   columns to stay within, at least 80; evidence other than a schedule may be wider
 * @param whole   evidence is shown to its end, however long, and not a screen of it
 */
public record Style(boolean colour, boolean unicode, int width, boolean whole) {

    private static final String OURS = "✔✘○⏱–—·│─…";
    private static final String FANCY = "–—−·─│→←“”‘’•×…";
    private static final String ASCII = "-----|><\"\"''*x.";

    /** What a colour says. It never says it alone: there is always a word beside it. */
    enum Paint {
        GOOD("32"), BAD("31"), UNSURE("33"), QUIET("2"), STRONG("1");

        private final String code;

        Paint(String code) {
            this.code = code;
        }
    }

    public Style(boolean colour, boolean unicode, int width) {
        this(colour, unicode, width, false);
    }

    public Style {
        if (width < 80) {
            throw new IllegalArgumentException("A width of " + width + " columns is too small, 80 are needed");
        }
    }

    /** For a pipe or a file: 80 columns, no colour. */
    public static Style plain(Charset charset) {
        return new Style(false, charset.newEncoder().canEncode(OURS), 80);
    }

    /**
     * @param terminal    the output is a terminal and not a pipe or a file
     * @param noColour    the user said {@code --no-color}
     * @param environment {@code NO_COLOR}, set and not empty, means no colour (no-color.org), and so does {@code TERM=dumb}
     */
    public static Style choose(boolean terminal, boolean noColour, Map<String, String> environment, Charset charset) {
        boolean unwanted = noColour || !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(environment.get("TERM"));
        Style plain = plain(charset);
        return new Style(terminal && !unwanted, plain.unicode(), plain.width());
    }

    /** The same, with all of the evidence. */
    public Style withAll() {
        return new Style(colour, unicode, width, true);
    }

    String paint(Paint paint, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + paint.code + "m" + text + "\u001B[0m" : text;
    }

    /** The lines with look-alikes in ASCII for our own typography where the character set lacks it; widths stay. */
    List<String> fit(List<String> lines) {
        return unicode ? lines : lines.stream().map(Style::ascii).toList();
    }

    private static String ascii(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            int known = FANCY.indexOf(line.charAt(i));
            if (known >= 0) {
                text.setCharAt(i, ASCII.charAt(known));
            }
        }
        return text.toString();
    }
}
