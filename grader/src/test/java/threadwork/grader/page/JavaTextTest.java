package threadwork.grader.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import threadwork.grader.page.JavaText.Look;
import threadwork.grader.page.JavaText.Piece;

class JavaTextTest {

    @Test
    void pieces_of_a_line_look_like_what_they_are() {
        assertEquals(List.of(new Piece(Look.word, "return"), new Piece(Look.plain, " "), new Piece(Look.plain, "x"), new Piece(Look.plain, " + "),
                new Piece(Look.number, "0x1F"), new Piece(Look.plain, " + "), new Piece(Look.text, "\"a\\\"/*\""), new Piece(Look.plain, "; "),
                new Piece(Look.comment, "// \"c\"")), JavaText.lines("return x + 0x1F + \"a\\\"/*\"; // \"c\"").get(0));
    }

    @Test
    void what_reaches_over_lines_keeps_its_look() {
        assertEquals(List.of(List.of(new Piece(Look.comment, "/* a")), List.of(), List.of(new Piece(Look.comment, " b */"), new Piece(Look.note, "@Override"))),
                JavaText.lines("/* a\n\n b */@Override\n"));
        assertEquals(Look.text, JavaText.lines("\"\"\"\n if \"x\" \n\"\"\"").get(1).get(0).look());
    }

    static Stream<String> odd() {
        return Stream.of("", "\n", "\"", "'", "/*", "/", "@", "\"\"\"", "\\", "a\r\nb\rc", "\"\\", "\"\\\n\"", "x".repeat(200_000), "\"" + "\\a".repeat(100_000),
                "/*".repeat(100_000), "(".repeat(100_000), PageSamples.HOSTILE, PageSamples.SOURCE);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void nothing_of_any_text_is_lost(String source) {
        String lines = source.replace("\r\n", "\n").replace('\r', '\n');
        String again = JavaText.lines(source).stream().map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));

        assertEquals(lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines, again);
    }
}
