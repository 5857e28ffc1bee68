package threadwork.grader.probe;

/** Names that students choose, made fit to stand in a report. */
final class Words {

    private static final int LONGEST = 60;

    private Words() {
    }

    /** The text on one line without control characters, at most 60 characters. */
    static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    static String quoted(String name) {
        return "\"" + plain(name).replace('"', '\'') + "\"";
    }
}
