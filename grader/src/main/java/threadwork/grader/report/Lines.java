package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of a given number of characters. */
final class Lines {

    private Lines() {
    }

    /** Breaks prose between words, and inside one only where it is wider than a line; line ends in the text stay. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.trim().split("[ \t]+")) {
                if (line.length() > 0 && columns(line) + 1 + columns(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
                while (columns(line) > width) {
                    int end = line.offsetByCodePoints(0, width);
                    lines.add(line.substring(0, end));
                    line.delete(0, end);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Puts {@code first} before the first line and as many blanks before the others. */
    static List<String> hang(String first, List<String> lines) {
        List<String> hung = new ArrayList<>();
        for (String line : lines) {
            hung.add(((hung.isEmpty() ? first : " ".repeat(columns(first))) + line).stripTrailing());
        }
        return hung;
    }

    /** At most {@code max} characters, the last three being dots where something was cut off. */
    static String cut(String line, int max) {
        return columns(line) <= max ? line : line.substring(0, line.offsetByCodePoints(0, max - 3)) + "...";
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - columns(text))) + text;
    }

    static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
