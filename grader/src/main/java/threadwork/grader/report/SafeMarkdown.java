package threadwork.grader.report;

/** Pieces of a page in Markdown for others that put one together: what is given stays text. */
public final class SafeMarkdown {

    private static final int WIDEST = 200;

    private SafeMarkdown() {
    }

    /** On a line of its own or within one, cut where it is very long. */
    public static String line(String text) {
        return Markdown.text(text, WIDEST);
    }

    /** As it stands, in a block; lines beyond {@code most} are counted. */
    public static String block(String text, int most) {
        return Markdown.block(text, most, WIDEST);
    }
}
