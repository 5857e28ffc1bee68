package threadwork.grader.report;

import java.util.regex.Pattern;

/** Text from outside (messages, evidence, file names) made safe to print: it can move no cursor and hide nothing. */
final class PlainText {

    /** What a terminal takes as a command: CSI, OSC and its like up to their end, and the two- and three-character ones. */
    private static final Pattern ESCAPE = Pattern.compile("(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]"
            + "|(?:\u001B[\\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\\\|\u009C)"
            + "|\u001B[ -/]*[0-~]");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    /** Other control characters, and the invisible ones that reorder a line or take no room in it. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF&&[^\n\t]]");
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private PlainText() {
    }

    /** {@code text} without escape sequences and control characters, lines separated by {@code \n}; tabs stay. */
    static String of(String text) {
        String lines = LINE_END.matcher(ESCAPE.matcher(text).replaceAll("")).replaceAll("\n");
        return wholeCharacters(INVISIBLE.matcher(lines).replaceAll(""));
    }

    /** The same on a single line, for names. */
    static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** {@code text} with U+FFFD in the place of each surrogate that stands alone. */
    static String wholeCharacters(String text) {
        return HALF_A_PAIR.matcher(text).replaceAll("\uFFFD");
    }
}
