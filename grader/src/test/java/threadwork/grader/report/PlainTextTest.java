package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void escape_sequences_go_whole() {
        assertEquals("red", PlainText.of("\u001B[31mred\u001B[0m"));
        assertEquals("ab", PlainText.of("a\u009B2Jb"));
        assertEquals("ab", PlainText.of("a\u001B]0;a title\u0007b"));
        assertEquals("ab", PlainText.of("a\u001B]8;;http://x\u001B\\b"));
        assertEquals("ab", PlainText.of("a\u001B(Bb"));
    }

    @Test
    void an_escape_without_its_end_takes_no_text_with_it() {
        assertEquals("a0;title\nrest", PlainText.of("a\u001B]0;title\nrest"));
        assertEquals("a", PlainText.of("a\u001B"));
        assertEquals("a31", PlainText.of("a\u001B[31"));
    }

    @Test
    void what_is_left_after_one_sequence_is_no_other() {
        assertFalse(PlainText.of("\u001B\u001B[0m[31m and \u001B[\u001B[0m31m").contains("\u001B"));
    }

    @Test
    void line_ends_become_line_feeds_and_tabs_stay() {
        assertEquals("a\nb\nc\nd\te", PlainText.of("a\r\nb\rc\u2028d\te"));
        assertEquals("a b c", PlainText.line("a\nb\tc"));
    }

    @Test
    void characters_that_hide_or_reorder_go_and_letters_of_any_script_stay() {
        assertEquals("ab", PlainText.of("a\u0000\b\u007F\u202E\u2066\u200B\uFEFFb"));
        assertEquals("é ж 漢 🧵 ✔", PlainText.of("é ж 漢 🧵 ✔"));
    }

    @Test
    void half_a_character_is_replaced() {
        assertEquals("\uFFFD a \uFFFD 🧵", PlainText.of("\uD83E a \uDDF5 🧵"));
    }
}
