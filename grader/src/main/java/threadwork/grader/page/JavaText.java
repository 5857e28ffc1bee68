package threadwork.grader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Java source cut into pieces to colour, in one pass over any text: whether it compiles does not matter, and no piece is lost. */
final class JavaText {

    /** A part of a line. */
    record Piece(Look look, String text) {
    }

    /** How a piece is shown; {@code plain} needs no colour. */
    enum Look { plain, comment, text, word, number, note }

    private static final Set<String> KEYWORDS = Set.of(("abstract assert boolean break byte case catch char class const continue default do double else"
            + " enum extends final finally float for goto if implements import instanceof int interface long native new non-sealed package permits private"
            + " protected public record return sealed short static strictfp super switch synchronized this throw throws transient try var void volatile"
            + " while yield true false null").split(" "));

    private final String source;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();

    private JavaText(String source) {
        this.source = source;
    }

    /** The lines of {@code source}, each in pieces that put together are that line without its end. */
    static List<List<Piece>> lines(String source) {
        JavaText text = new JavaText(source.replace("\r\n", "\n").replace('\r', '\n'));
        text.read();
        return text.lines;
    }

    private void read() {
        int from = 0;
        while (from < source.length()) {
            Look look = lookAt(from);
            int to = end(look, from);
            add(look, source.substring(from, to));
            from = to;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private Look lookAt(int at) {
        char c = source.charAt(at);
        if (source.startsWith("//", at) || source.startsWith("/*", at)) {
            return Look.comment;
        }
        if (c == '"' || c == '\'') {
            return Look.text;
        }
        if (Character.isJavaIdentifierStart(c)) {
            return KEYWORDS.contains(source.substring(at, wordEnd(at))) ? Look.word : Look.plain;
        }
        if (c == '@' && at + 1 < source.length() && Character.isJavaIdentifierStart(source.charAt(at + 1))) {
            return Look.note;
        }
        return c >= '0' && c <= '9' ? Look.number : Look.plain;
    }

    private int end(Look look, int from) {
        return switch (look) {
            case comment -> source.startsWith("//", from) ? before("\n", from) : after("*/", from + 2);
            case text -> textEnd(from);
            case note -> wordEnd(from + 1);
            case word, number -> wordEnd(from);
            case plain -> Character.isJavaIdentifierStart(source.charAt(from)) ? wordEnd(from) : otherEnd(from);
        };
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < source.length() && Character.isJavaIdentifierPart(source.charAt(to))) {
            to++;
        }
        return Math.max(to, from + 1);
    }

    private int otherEnd(int from) {
        int to = from + 1;
        while (to < source.length() && lookAt(to) == Look.plain && !Character.isJavaIdentifierStart(source.charAt(to))) {
            to++;
        }
        return to;
    }

    /** A text block ends at its three quotes, another literal at its quote or at the end of the line. */
    private int textEnd(int from) {
        String quote = source.startsWith("\"\"\"", from) ? "\"\"\"" : source.substring(from, from + 1);
        for (int at = from + quote.length(); at < source.length(); at++) {
            if (source.startsWith(quote, at)) {
                return at + quote.length();
            }
            if (source.charAt(at) == '\n' && quote.length() == 1) {
                return at;
            }
            if (source.charAt(at) == '\\' && at + 1 < source.length() && source.charAt(at + 1) != '\n') {
                at++;
            }
        }
        return source.length();
    }

    private int before(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at;
    }

    private int after(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    /** Pieces do not reach beyond a line. */
    private void add(Look look, String text) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            put(look, text.substring(from, at));
            lines.add(line);
            line = new ArrayList<>();
            from = at + 1;
        }
        put(look, text.substring(from));
    }

    private void put(Look look, String text) {
        if (!text.isEmpty()) {
            line.add(new Piece(look, text));
        }
    }
}
