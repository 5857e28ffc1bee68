package threadwork.grader.intake;

/** Names from a submission, made fit to be printed. */
final class Names {

    private static final int MAX_LENGTH = 200;

    private Names() {
    }

    /** The name with control characters, and those that reorder or hide text, written as {@code \}{@code u202E}; cut if it is very long. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(MAX_LENGTH).forEach(point -> {
            if (isVisible(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(String.format("\\u%04X", point));
            }
        });
        return name.codePointCount(0, name.length()) > MAX_LENGTH ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
