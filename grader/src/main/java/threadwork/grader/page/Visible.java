package threadwork.grader.page;

/**
 * Makes what hides visible. A page may hold no control characters and no half characters, and what reorders a line or takes no room in
 * it would let a source look other than it is: each is written out, such as ⟨U+202E⟩.
 */
final class Visible {

    private Visible() {
    }

    /** {@code text} without them; line feeds and tabs stay. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (hides(c)) {
                visible.append(String.format("⟨U+%04X⟩", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean hides(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
