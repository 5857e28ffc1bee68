package threadwork.checks.ex15process;

import threadwork.grader.probe.Failure;

/** Says how a long text differs from the one that should be there, without showing either in full. */
final class Compared {

    private static final int AROUND = 12;

    private Compared() {
    }

    /** @throws Failure unless both are equal; {@code what} is the beginning of its sentence, such as "Its standard output" */
    static void same(String what, String expected, String seen) {
        if (expected.equals(seen)) {
            return;
        }
        int at = 0;
        while (at < Math.min(expected.length(), seen.length()) && expected.charAt(at) == seen.charAt(at)) {
            at++;
        }
        throw Failure.of("%s has %d characters, and Child.run returned %d. From character %d on, it is %s, and yours is %s.",
                what, expected.length(), seen.length(), at + 1, part(expected, at), part(seen, at));
    }

    /** As {@link #same}, for standard error, which the JVM itself may have written to before the program did. */
    static void endsWith(String what, String expected, String seen) {
        if (!seen.endsWith(expected)) {
            same(what, expected, seen);
        }
    }

    private static String part(String text, int from) {
        if (from >= text.length()) {
            return "at its end";
        }
        String part = text.substring(from, Math.min(text.length(), from + AROUND));
        return "'" + part.replace("\r", "\\r").replace("\n", "\\n").replaceAll("[\\p{Cntrl}\\p{Cf}]", "?") + "'";
    }
}
