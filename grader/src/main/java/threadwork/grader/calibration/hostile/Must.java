package threadwork.grader.calibration.hostile;

import java.util.List;
import java.util.Locale;

/**
 * What must come of an attack, as it is written: a verdict, and after {@code at} the names that belong to it.
 *
 * @param names of checks that must give no points, or of what must be refused; may be empty
 */
record Must(Verdict verdict, List<String> names) {

    /** The vocabulary. */
    enum Verdict {
        /** By the allow-list, before any of it ran; the message names the members after {@code at}. */
        REFUSED,
        /** Whatever it costs the compiler, it is a student's compile error and nothing worse. */
        DOES_NOT_COMPILE,
        /** None at the checks after {@code at}, or at any check where none is named; nor may the grader doubt. */
        NO_POINTS,
        /** All points, for the submission is right and what looks like a trick has no effect. */
        FULL_POINTS,
        /** Nothing is graded; a sentence says why. */
        BAD_SUBMISSION;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final String AT = " at ";

    Must {
        names = List.copyOf(names);
    }

    /** @throws IllegalArgumentException if it is not in the vocabulary */
    static Must parse(String text) {
        int at = text.indexOf(AT);
        String words = at < 0 ? text : text.substring(0, at);
        List<String> names = at < 0 ? List.of() : List.of(text.substring(at + AT.length()).split(", "));
        for (Verdict verdict : Verdict.values()) {
            if (verdict.words().equals(words)) {
                return new Must(verdict, names);
            }
        }
        throw new IllegalArgumentException("'" + words + "' is no verdict of an attack");
    }

    @Override
    public String toString() {
        return verdict.words() + (names.isEmpty() ? "" : AT + String.join(", ", names));
    }
}
