package threadwork.grader.report;

/** A text of a bounded length: sections are added while they fit, and those that did not are counted. The last one always fits. */
final class Sections {

    private static final int ROOM_FOR_THE_COUNT = 200;

    private final StringBuilder text = new StringBuilder();
    private final String last;
    private final int longest;
    private int leftOut;

    /** @param longest characters, counted as Java does */
    Sections(int longest, String last) {
        this.longest = longest - last.length() - ROOM_FOR_THE_COUNT;
        this.last = last;
    }

    void add(String section) {
        if (leftOut == 0 && text.length() + section.length() <= longest) {
            text.append(section);
        } else {
            leftOut++;
        }
    }

    String text() {
        String count = leftOut == 0 ? "" : "\n" + Words.count(leftOut, "more part") + " had no room here; the JSON report has all.\n";
        return text + count + last;
    }
}
